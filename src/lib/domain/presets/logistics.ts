import type { Preset } from '../preset';

/** A few customers bring most of the value, and winning a new one costs many times keeping an old one. */
export const logistics: Preset = {
	id: 'logistics',
	name: { zh: '迅岭物流', en: 'Xunling Logistics' },
	seed: 80,
	customers: 2_000,
	months: 60,
	start: {
		financialProgramme: 30,
		socialProgramme: 22,
		structuralProgramme: 25,
		winbackOffer: 1,
		productQuality: 66,
		serviceSpeed: 60,
		complaintResolution: 75,
		closingTheLoop: 40,
		promise: 66,
		economicRisk: 35,
		evaluation: 35,
		learning: 25,
		setUp: 35,
		benefitLoss: 25,
		monetaryLoss: 15,
		personalRelationshipLoss: 30,
		brandRelationshipLoss: 20,
		monthlySpend: 8_000,
		grossMargin: 38,
		acquisitionSpend: 4,
		acquisitionCeiling: 4,
		initialShare: 50,
		initialTenure: 24,
		competition: 0.6,
		naturalExit: 3
	},
	decisions: []
};
