import type { Preset } from '../preset';

/** Month at whose end the market opens. */
export const OPENING = 36;
/** Competition from then on; before, there is none. */
export const OPEN = 0.5;

/** Hostages: nowhere to go, unhappy, and gone soon after the market opens. */
export const power: Preset = {
	id: 'power',
	name: { zh: '明渡供电', en: 'Mingdu Power' },
	seed: 11,
	customers: 2_000,
	months: 72,
	start: {
		financialProgramme: 5,
		socialProgramme: 5,
		structuralProgramme: 10,
		winbackOffer: 0,
		productQuality: 50,
		serviceSpeed: 25,
		complaintResolution: 60,
		closingTheLoop: 15,
		promise: 60,
		economicRisk: 40,
		evaluation: 40,
		learning: 15,
		setUp: 35,
		benefitLoss: 10,
		monetaryLoss: 20,
		personalRelationshipLoss: 10,
		brandRelationshipLoss: 15,
		monthlySpend: 150,
		grossMargin: 30,
		acquisitionSpend: 1,
		acquisitionCeiling: 6,
		wordOfMouth: 40,
		initialShare: 95,
		initialTenure: 96,
		competition: 0,
		naturalExit: 2,
		expectationDrift: 1
	},
	decisions: [{ month: OPENING, lever: 'competition', value: OPEN }]
};
