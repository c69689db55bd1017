import { describe, expect, test } from 'vitest';
import { COMPLAINTS } from '$lib/content/lessons/complaints';
import { decide, type Company } from '$lib/domain/company';
import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import { simulate } from '$lib/engine/simulate';
import {
	bestLever,
	complaintsOutcomes,
	DEVELOPER,
	handlingParts,
	handlingResult,
	paradoxGaps,
	paradoxLimit,
	REPEAT_NAMES,
	REPORTED,
	satisfiedShare,
	stillThere
} from '$lib/state/lessons/complaints';
import { fits } from '$lib/state/lessons/guess';
import { FINDINGS, tracked, voicedShare, WAYS } from '$lib/state/lessons/tracking';

const { customers, months } = DEVELOPER;
const developer = { ...companyFrom(preset(DEVELOPER.preset)), customers, months };
const run = simulate(developer);
const before = developer.start;

describe('the handling of complaints, as the page says', () => {
	test('the developer’s 55.3 % come out of his settling, speed and word back', () => {
		expect(before.complaintResolution).toBeCloseTo((100 * REPORTED.settled) / REPORTED.complaints, 1);
		expect(Math.abs(satisfiedShare(before) - REPORTED.satisfied)).toBeLessThan(1);
	});

	test('the parts add up to the share, and none exceeds its most', () => {
		const parts = handlingParts(before);
		expect(parts.reduce((sum, { now }) => sum + now, 0)).toBeCloseTo(satisfiedShare(before), 9);
		expect(parts.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(100, 9);
		parts.forEach(({ now, most }) => expect(now).toBeLessThanOrEqual(most));
	});

	test('settling the last two changes next to nothing, word back most', () => {
		const gain = (lever: 'complaintResolution' | 'closingTheLoop') =>
			satisfiedShare({ ...before, [lever]: 100 }) - satisfiedShare(before);
		expect(gain('complaintResolution')).toBeLessThan(0.2);
		expect(gain('closingTheLoop')).toBeGreaterThan(25);
		expect(bestLever(before)).toBe('closingTheLoop');
		expect(bestLever({ ...before, closingTheLoop: 100 })).toBe('serviceSpeed');
	});

	test('speed and word back together satisfy above 80 %, with fewer complaints and more customers kept', () => {
		const policy = [
			['serviceSpeed', 85],
			['closingTheLoop', 90]
		] as const;
		const better = policy.reduce<Company>((of, [lever, value]) => decide(of, 0, lever, value), developer);
		expect(satisfiedShare({ ...before, serviceSpeed: 85, closingTheLoop: 90 })).toBeGreaterThan(80);
		const [then, now] = [handlingResult(run), handlingResult(simulate(better))];
		expect(now.complaints).toBeLessThan(then.complaints);
		expect(now.retention).toBeGreaterThan(then.retention);
		expect(now.equity).toBeGreaterThan(then.equity);
	});
});

describe('the recovery paradox, as the page says', () => {
	test('a small fault made good beats none; a large one does not', () => {
		const gaps = paradoxGaps('once');
		expect(gaps[0]).toBeGreaterThan(0);
		expect(gaps.at(-1)).toBeLessThan(0);
		const limit = paradoxLimit(gaps);
		expect(limit).toBeGreaterThan(20);
		expect(limit).toBeLessThan(80);
	});

	test('the oftener it happens the smaller a fault must be', () => {
		const limits = REPEAT_NAMES.map((repeat) => paradoxLimit(paradoxGaps(repeat)));
		expect(limits).toEqual([...limits].sort((a, b) => b - a));
		expect(limits[2]).toBeLessThan(limits[0]!);
		expect(paradoxLimit([-1, -2])).toBe(0);
	});

	test('a complaint badly handled is worse than none made', () => {
		for (const repeat of REPEAT_NAMES) {
			const { disappointed, silent, none } = stillThere(20, repeat);
			expect(disappointed).toBeLessThan(silent);
			expect(silent).toBeLessThan(none);
		}
	});
});

describe('four ways of tracking satisfaction', () => {
	test('the survey asks the happier ones: those who left were less satisfied', () => {
		const seen = tracked(run, before);
		expect(seen.lostIndex).toBeLessThan(seen.survey);
		expect(seen.lost).toBeGreaterThan(20);
		expect(seen.cause).not.toBe('natural');
	});

	test('a visitor who expects nothing finds six tenths of product and four of speed', () => {
		expect(tracked(run, before).delivered).toBeCloseTo(0.6 * 68 + 0.4 * 35, 9);
	});

	test('complaints are those of the second year, and most of the dissatisfied say nothing', () => {
		const { complaints } = tracked(run, before);
		expect(complaints).toBe(handlingResult(run).complaints);
		expect(voicedShare(100)).toBeLessThan(50);
		expect(voicedShare(60)).toBeGreaterThan(voicedShare(20));
	});

	test('every way comes upon something first', () => {
		expect(new Set(FINDINGS.map(({ way }) => way))).toEqual(new Set(WAYS));
	});
});

test('the guesses are compared with options and figures that can be guessed', () => {
	const outcomes = complaintsOutcomes();
	for (const prediction of COMPLAINTS.predictions) {
		const outcome = outcomes[prediction.id as keyof typeof outcomes];
		if (prediction.kind === 'choice') expect(fits(prediction, outcome), prediction.id).toBe(true);
	}
	expect(outcomes).toEqual({ satisfied: 55.3, lever: 'closingTheLoop', paradox: 'recovered' });
});
