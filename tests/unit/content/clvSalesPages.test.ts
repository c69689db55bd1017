import { describe, expect, it } from 'vitest';
import { BERGER_NASR } from '$lib/content/clv/bergerNasr';
import { DWYER_TEXT } from '$lib/content/clv/dwyer';
import { EVENTS_TEXT } from '$lib/content/clv/events';
import { CASE_1 } from '$lib/formulas/methods/bergerNasr1';
import { CASE_2A } from '$lib/formulas/methods/bergerNasr2a';
import { CASE_2B } from '$lib/formulas/methods/bergerNasr2b';
import { CASE_3 } from '$lib/formulas/methods/bergerNasr3';
import { CASE_4 } from '$lib/formulas/methods/bergerNasr4';
import { CASE_5 } from '$lib/formulas/methods/bergerNasr5';
import { MARKOV } from '$lib/formulas/methods/customerMarkov';
import { ALWAYS_A_SHARE } from '$lib/formulas/methods/dwyerMigration';
import { LOST_FOR_GOOD } from '$lib/formulas/methods/dwyerRetention';
import { EVENT_FORECAST } from '$lib/formulas/methods/eventForecast';
import { pageFaults } from '../../support/clvPage';

describe('texts, formulas, mistakes and exercises fit together', () => {
	it('on the page of Berger & Nasr', () => {
		expect(pageFaults(BERGER_NASR, [CASE_1, CASE_2A, CASE_2B, CASE_3, CASE_4, CASE_5])).toEqual([]);
	});

	it('on the page of Dwyer', () => {
		expect(pageFaults(DWYER_TEXT, [LOST_FOR_GOOD, ALWAYS_A_SHARE, MARKOV])).toEqual([]);
	});

	it('on the page of customer events', () => {
		expect(pageFaults(EVENTS_TEXT, [EVENT_FORECAST])).toEqual([]);
	});
});
