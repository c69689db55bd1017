import type { Preset } from '../preset';

/** Month at whose end quality objections get a fast lane. */
export const FAST_LANE = 24;

/** Customers who are costly to lose and costly to move; complaints climb a ladder until a fast lane opens. */
export const steel: Preset = {
	id: 'steel',
	name: { zh: '砺岳钢铁', en: 'Liyue Steel' },
	seed: 42,
	customers: 2_000,
	months: 60,
	start: {
		financialProgramme: 25,
		socialProgramme: 35,
		structuralProgramme: 40,
		winbackOffer: 1,
		productQuality: 68,
		serviceSpeed: 40,
		complaintResolution: 85,
		closingTheLoop: 25,
		promise: 66,
		economicRisk: 55,
		evaluation: 40,
		learning: 45,
		setUp: 60,
		benefitLoss: 35,
		monetaryLoss: 25,
		personalRelationshipLoss: 45,
		brandRelationshipLoss: 25,
		monthlySpend: 50_000,
		grossMargin: 32,
		acquisitionSpend: 2,
		acquisitionCeiling: 3,
		initialShare: 60,
		initialTenure: 36,
		competition: 0.65,
		naturalExit: 2
	},
	decisions: [
		{ month: FAST_LANE, lever: 'serviceSpeed', value: 80 },
		{ month: FAST_LANE, lever: 'closingTheLoop', value: 85 }
	]
};
