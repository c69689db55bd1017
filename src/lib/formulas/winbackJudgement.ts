/** What is done about a customer who leaves. */
export type WinbackJudgement =
	| 'fightFor' // 极力挽留、尽力挽留
	| 'ifItPays' // 见机行事: only while keeping him costs less than he brings
	| 'letGo' // 基本放弃
	| 'giveUp'; // 彻底放弃

/** How much a customer matters to the company. */
export type Importance = 'key' | 'main' | 'ordinary' | 'small';

/** Reasons to give a customer up however much he buys. */
export const GIVE_UP_REASONS = ['noProfit', 'breaksContracts', 'harmsMorale', 'badName'] as const;
export type GiveUpReason = (typeof GIVE_UP_REASONS)[number];

/**
 * The judgement by importance of the course texts: key and main customers are fought for; ordinary ones, and departures
 * that can hardly be avoided, are judged case by case; small ones are let go; those who bring no profit, cannot fulfil
 * contracts, harm the staff's morale or would give the company a bad name are given up.
 */
export function winbackJudgement(
	importance: Importance,
	{ reasons = [], unavoidable = false }: { reasons?: readonly GiveUpReason[]; unavoidable?: boolean } = {}
): WinbackJudgement {
	if (reasons.length > 0) return 'giveUp';
	if (importance === 'small') return 'letGo';
	return importance === 'ordinary' || unavoidable ? 'ifItPays' : 'fightFor';
}
