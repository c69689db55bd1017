import type { PaperPolicy } from '$lib/domain/study/paper';
import { CHOICE_RULES, type ChoiceRule } from '$lib/domain/study/verdict';
import type { PaperTerms } from '$lib/exam/paper/sitting';
import { readNote, writeNote } from '$lib/storage/notes';
import { CHOICES_OF_MINUTES, USUAL_MINUTES } from './plan';

/** How the last paper was sat: the next begins with the same choices. */
const NOTE = 'paperTerms';

/** The terms that were chosen last, or the usual ones. */
export function freshTerms(): PaperTerms {
	const [policy, minutes, rule] = (readNote(NOTE) ?? '').split(' ');
	const known = CHOICES_OF_MINUTES.find((choice) => String(choice) === minutes);
	return {
		policy: policy === 'exam' ? 'exam' : ('practice' satisfies PaperPolicy),
		minutes: known === undefined ? USUAL_MINUTES : known,
		rule: CHOICE_RULES.find((one): one is ChoiceRule => one === rule) ?? 'all'
	};
}

/** Remembers what was chosen. */
export function noteTerms({ policy, minutes, rule }: PaperTerms): void {
	writeNote(NOTE, `${policy} ${minutes} ${rule}`);
}
