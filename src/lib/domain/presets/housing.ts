import type { Preset } from '../preset';

/** Complaints are settled, complainants are not satisfied: slow and without word back. */
export const housing: Preset = {
	id: 'housing',
	name: { zh: '安麓置业', en: 'Anlu Homes' },
	seed: 489,
	customers: 2_000,
	months: 60,
	start: {
		financialProgramme: 15,
		socialProgramme: 20,
		structuralProgramme: 20,
		winbackOffer: 0,
		productQuality: 68,
		serviceSpeed: 35,
		complaintResolution: 99.6,
		closingTheLoop: 25,
		promise: 72,
		economicRisk: 45,
		evaluation: 45,
		learning: 10,
		setUp: 40,
		benefitLoss: 15,
		monetaryLoss: 50,
		personalRelationshipLoss: 20,
		brandRelationshipLoss: 35,
		monthlySpend: 5_000,
		grossMargin: 40,
		acquisitionSpend: 2,
		acquisitionCeiling: 4,
		initialShare: 50,
		initialTenure: 36,
		competition: 0.45,
		naturalExit: 3
	},
	decisions: []
};
