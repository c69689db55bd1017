import { describe, expect, it } from 'vitest';
import { LEVER_GROUPS } from '$lib/domain/lever';
import { BASE_LEVERS, HEADLINE_LEVERS } from '$lib/domain/levers';
import { DEFAULT_PARAMETERS, parametersFrom, withLever } from '$lib/domain/parameters';
import { differs, PANEL } from '$lib/state/panel';

describe('the panel', () => {
	it('shows every group once, in order, and every stored lever in exactly one place', () => {
		expect(PANEL.map(({ group }) => group)).toEqual([...LEVER_GROUPS]);
		const shown = PANEL.flatMap(({ parts, others }) => [...parts, ...others].map(({ name }) => name));
		expect([...shown].sort()).toEqual(BASE_LEVERS.map(({ name }) => name).sort());
	});

	it('heads a group by the lever that moves its parts, and by nothing else', () => {
		for (const { headline, parts } of PANEL)
			expect(parts.map(({ name }) => name)).toEqual([...(headline?.parts ?? [])]);
		expect(PANEL.flatMap(({ headline }) => headline?.name ?? [])).toEqual(
			HEADLINE_LEVERS.map(({ name }) => name)
		);
	});
});

describe('differs', () => {
	it('sees a lever that was moved, and its headline', () => {
		const moved = parametersFrom({ serviceSpeed: 90 });
		expect(differs('serviceSpeed', moved, DEFAULT_PARAMETERS)).toBe(true);
		expect(differs('satisfaction', moved, DEFAULT_PARAMETERS)).toBe(true);
		expect(differs('productQuality', moved, DEFAULT_PARAMETERS)).toBe(false);
	});

	it('does not take the dust of a mean for a move', () => {
		const there = withLever(DEFAULT_PARAMETERS, 'switchingCosts', 70);
		const back = withLever(there, 'switchingCosts', 25.625);
		expect(differs('switchingCosts', back, withLever(back, 'switchingCosts', 25.625))).toBe(false);
	});
});
