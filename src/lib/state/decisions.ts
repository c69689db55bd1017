import type { Decision } from '$lib/domain/company';
import { lever } from '$lib/domain/levers';
import { lab } from './lab.svelte';
import { playback } from './playback.svelte';
import { text } from './text.svelte';
import { write } from './write';

/** What was decided, short: 服务速度 80. */
export function decisionName({ lever: name, value }: Pick<Decision, 'lever' | 'value'>): string {
	const spec = lever(name);
	return text.current.lab.time.decision(write.of(spec.label), write.lever(spec.unit, value));
}

/** Decisions as charts and the time bar mark them. */
export function decisionMarks(decisions: readonly Decision[]): { month: number; label: string }[] {
	return decisions.map((decision) => ({ month: decision.month, label: decisionName(decision) }));
}

/** Looks at the month of a decision and lets the levers act there, so that it can be changed. */
export function jumpToDecision(month: number): void {
	playback.jump(month);
	lab.setDecideAt(month);
}
