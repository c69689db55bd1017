import { describe, expect, it } from 'vitest';
import { LEVERS } from '$lib/domain/levers';
import { PRESET_IDS } from '$lib/domain/preset';
import { LEVER_CODES, PRESET_CODES } from '$lib/storage/linkCodes';

/** What links in the world already use. Lines are added at the end of this list and never touched. */
const PUBLISHED = [
	'financialProgramme 30',
	'socialProgramme 30',
	'structuralProgramme 20',
	'winbackOffer 0.5',
	'productQuality 70',
	'serviceSpeed 65',
	'complaintResolution 80',
	'closingTheLoop 50',
	'promise 65',
	'economicRisk 30',
	'evaluation 25',
	'learning 25',
	'setUp 20',
	'benefitLoss 30',
	'monetaryLoss 15',
	'personalRelationshipLoss 30',
	'brandRelationshipLoss 30',
	'monthlySpend 200',
	'price 100',
	'grossMargin 45',
	'acquisitionSpend 3',
	'acquisitionCeiling 6',
	'wordOfMouth 40',
	'initialShare 40',
	'initialTenure 24',
	'competition 0.6',
	'naturalExit 2',
	'expectationDrift 1',
	'churnAlpha 0.668',
	'churnBeta 3.806',
	'individualChange 1',
	'discountRate 10',
	'retentionEffort 0',
	'satisfaction 0',
	'switchingCosts 0'
];

const PRESETS = ['retailer', 'power', 'exhibition', 'housing', 'logistics', 'steel'];

describe('the codes of links', () => {
	it('keep the meaning of every link ever made: the list only grows at the end', () => {
		const now = LEVER_CODES.map(([name, implied]) => `${name} ${implied}`);
		expect(now.slice(0, PUBLISHED.length)).toEqual(PUBLISHED);
		expect(PRESET_CODES.slice(0, PRESETS.length)).toEqual(PRESETS);
	});

	it('name every lever once: a new lever is appended to LEVER_CODES', () => {
		const names = LEVER_CODES.map(([name]) => name);
		expect([...names].sort()).toEqual(LEVERS.map((spec) => spec.name).sort());
	});

	it('name every preset once: a new preset is appended to PRESET_CODES', () => {
		expect([...PRESET_CODES].sort()).toEqual([...PRESET_IDS].sort());
	});
});
