import type { Preset } from '../preset';

/** A leaking bucket: a quarter of customers lost every year. */
export const exhibition: Preset = {
	id: 'exhibition',
	name: { zh: '集桥会展', en: 'Jiqiao Exhibitions' },
	seed: 25,
	customers: 2_000,
	months: 60,
	start: {
		financialProgramme: 25,
		socialProgramme: 20,
		structuralProgramme: 10,
		winbackOffer: 0.5,
		productQuality: 70,
		serviceSpeed: 55,
		complaintResolution: 70,
		closingTheLoop: 20,
		promise: 66,
		economicRisk: 25,
		evaluation: 25,
		learning: 15,
		setUp: 20,
		benefitLoss: 20,
		monetaryLoss: 15,
		personalRelationshipLoss: 20,
		brandRelationshipLoss: 25,
		monthlySpend: 3_000,
		grossMargin: 50,
		acquisitionSpend: 3,
		acquisitionCeiling: 5,
		initialShare: 50,
		initialTenure: 36,
		competition: 0.56,
		naturalExit: 3,
		expectationDrift: 2,
		churnAlpha: 6,
		churnBeta: 60
	},
	decisions: []
};
