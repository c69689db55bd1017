import type { LeverName } from '$lib/domain/levers';
import type { PresetId } from '$lib/domain/preset';

/*
 * What links call things. Links live for years in class notes and chats, so both lists only ever grow at the end:
 * a position is never given to another name, and the value a link leaves unsaid never changes. A new lever is
 * appended with its default of that day, even if the default moves later. A lever that is dropped keeps its line.
 */

/** By code: a lever and the value it starts with where a link does not say (0 for headlines, which are not stored). */
export const LEVER_CODES = [
	['financialProgramme', 30],
	['socialProgramme', 30],
	['structuralProgramme', 20],
	['winbackOffer', 0.5],
	['productQuality', 70],
	['serviceSpeed', 65],
	['complaintResolution', 80],
	['closingTheLoop', 50],
	['promise', 65],
	['economicRisk', 30],
	['evaluation', 25],
	['learning', 25],
	['setUp', 20],
	['benefitLoss', 30],
	['monetaryLoss', 15],
	['personalRelationshipLoss', 30],
	['brandRelationshipLoss', 30],
	['monthlySpend', 200],
	['price', 100],
	['grossMargin', 45],
	['acquisitionSpend', 3],
	['acquisitionCeiling', 6],
	['wordOfMouth', 40],
	['initialShare', 40],
	['initialTenure', 24],
	['competition', 0.6],
	['naturalExit', 2],
	['expectationDrift', 1],
	['churnAlpha', 0.668],
	['churnBeta', 3.806],
	['individualChange', 1],
	['discountRate', 10],
	['retentionEffort', 0],
	['satisfaction', 0],
	['switchingCosts', 0]
] as const satisfies readonly (readonly [lever: LeverName, implied: number])[];

/** By code: the presets. */
export const PRESET_CODES = [
	'retailer',
	'power',
	'exhibition',
	'housing',
	'logistics',
	'steel'
] as const satisfies readonly PresetId[];

const codes = new Map<string, number>(LEVER_CODES.map(([name], code) => [name, code]));

/** The code of a lever; every lever has one (a test holds this). */
export function leverCode(name: LeverName): number {
	return codes.get(name)!;
}
