import type { Question } from '$lib/domain/question';
import type { QuestionRef } from '$lib/domain/study/attempt';
import { readOwnId } from '$lib/domain/study/bank';
import { keeping } from '../../keeping.svelte';

/** A question of one's own by its id; null where it was deleted, or was never on this device. */
export async function ownQuestion(ref: QuestionRef): Promise<Question | null> {
	const own = readOwnId(ref);
	if (!own) return null;
	const found = await (await keeping.connection.store()).banks.get(own.bank);
	// A store that fails now may answer the next time: the caller says that the question could not be fetched.
	if (!found.ok) throw new Error(found.error.code);
	return found.value?.questions.find(({ id }) => id === ref) ?? null;
}
