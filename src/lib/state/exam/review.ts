import type { Question } from '$lib/domain/question';
import type { Attempt } from '$lib/domain/study/attempt';
import type { Verdict } from '$lib/domain/study/verdict';
import { mark, PLAIN_RULES, wantsSimplify } from '$lib/exam/marking/mark';
import { asWritten, loadSimplify } from '$lib/exam/marking/simplify';

/** What an answer given before was worth and why; the marks are those that it got then. */
export async function reviewOf(question: Question, attempt: Attempt): Promise<Verdict> {
	const simplify = wantsSimplify(attempt.response) ? await loadSimplify().catch(() => asWritten) : asWritten;
	const { marks, outOf } = attempt;
	return { ...mark(question, attempt.response, { ...PLAIN_RULES, simplify }), marks, outOf };
}
