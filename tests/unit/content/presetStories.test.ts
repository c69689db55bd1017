import { describe, expect, test } from 'vitest';
import { PRESET_STORIES } from '$lib/content/presetStories';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { PRESET_IDS } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';

describe.each(PRESET_IDS.map((id) => [id, PRESET_STORIES[id]] as const))('the story of %s', (_, p) => {
	test('tells in both languages what it is, what to try and where its figures come from', () => {
		for (const text of [p.story, p.source]) {
			expect(text.zh.length).toBeGreaterThan(60);
			expect(text.zh).toMatch(/[。？]$/);
			expect(text.en.length).toBeGreaterThan(150);
			expect(text.en).toMatch(/^[A-Z][^\p{Script=Han}]*[.?]$/u);
		}
		expect(p.source.zh).toMatch(/课程资料/);
		expect(p.source.zh).toMatch(/假设/);
		expect(p.source.en).toMatch(/course texts/);
		expect(p.source.en).toMatch(/our assumption/);
	});

	test('gives the same figures in both languages', () => {
		const figures = (text: string) =>
			(text.match(/\d+(?:\.\d+)?/g) ?? []).filter((figure) => figure.length > 1).sort();
		expect(new Set(figures(p.source.en))).toEqual(new Set(figures(p.source.zh)));
		expect(new Set(figures(p.story.en))).toEqual(new Set(figures(p.story.zh)));
	});
});

test('figures taken from the course texts stand in the parameters and in the source note', () => {
	const housing = preset('housing');
	expect(housing.start.complaintResolution).toBe(Number(((487 / 489) * 100).toFixed(1)));
	for (const figure of ['489', '487', '55.3 %', '207', '36 %', '34 %', '79.2 %', '88.3 %']) {
		expect(PRESET_STORIES.housing.source.zh).toContain(figure);
	}
	expect(PRESET_STORIES.exhibition.source.zh).toContain('25 %');
	expect(PRESET_STORIES.retailer.source.en).toContain(`α = ${DEFAULT_PARAMETERS.churnAlpha}`);
	expect(PRESET_STORIES.retailer.source.en).toContain(`β = ${DEFAULT_PARAMETERS.churnBeta}`);
});

test('decisions that a note describes are the decisions that are logged', () => {
	const power = preset('power');
	const opening = power.decisions[0]!;
	expect(PRESET_STORIES.power.source.en).toContain(
		`month ${opening.month} with competition rising from 0 to ${opening.value}`
	);
	const steel = preset('steel');
	const [speed, loop] = [steel.decisions[0]!, steel.decisions[1]!];
	expect(PRESET_STORIES.steel.source.en).toContain(
		`month ${speed.month} and takes service speed from ${steel.start.serviceSpeed} to ${speed.value} ` +
			`and closing the loop from ${steel.start.closingTheLoop} % to ${loop.value} %`
	);
});
