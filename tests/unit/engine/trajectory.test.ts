import { expect, test } from 'vitest';
import type { LifeMonth } from '$lib/domain/life';
import { TRAJECTORIES, type Stage } from '$lib/domain/typology';
import { live } from '$lib/engine/life';
import { LASTING_FROM, trajectoryOf } from '$lib/engine/trajectory';
import { company } from './support/company';

const someone = live(company({ customers: 200, months: 12 }), 0).months[0]!;
const month = (stage: Stage, events: LifeMonth['events'] = []): LifeMonth => ({
	...someone,
	status: events.includes('left') ? 'lost' : 'customer',
	stage,
	events
});
const lost: LifeMonth = { ...someone, status: 'lost', events: [] };
const times = (n: number, what: LifeMonth) => Array.from({ length: n }, () => what);

test('where he leaves names the course: exploration, formation, stability', () => {
	const joined = month('exploration', ['joined']);
	expect(trajectoryOf([joined, month('exploration', ['left']), lost])).toBe('earlyAbortion');
	expect(trajectoryOf([joined, month('formation'), month('formation', ['left']), lost])).toBe('midwayDeath');
	expect(trajectoryOf([joined, month('formation'), month('decline', ['left'])])).toBe('midwayDeath');
	expect(trajectoryOf([joined, month('stability'), month('decline', ['left'])])).toBe('earlyExit');
});

test('a relationship lasts that reached stability long ago, decline since then or not; before, it is open', () => {
	const joined = month('exploration', ['joined']);
	const open = [joined, ...times(LASTING_FROM - 1, month('stability'))];
	expect(trajectoryOf(open)).toBeNull();
	expect(trajectoryOf([...open, month('decline')])).toBe('lasting');
	expect(trajectoryOf([...open, month('stability', ['left']), lost])).toBe('lasting');
});

test('who returns begins a relationship of its own', () => {
	const first = [...times(LASTING_FROM, month('stability')), month('stability', ['left']), lost];
	expect(trajectoryOf(first)).toBe('lasting');
	expect(trajectoryOf([...first, month('exploration', ['returned'])])).toBeNull();
	expect(trajectoryOf([...first, month('exploration', ['returned']), month('exploration', ['left'])])).toBe(
		'earlyAbortion'
	);
});

test('a prospect has no course', () => {
	expect(trajectoryOf(times(3, { ...someone, status: 'prospect', events: [] }))).toBeNull();
});

test('all four courses, and open ones, occur in the default company', () => {
	const of = company({ seed: 7 });
	const found = Array.from({ length: 600 }, (_, customer) => live(of, customer)).filter(
		(life) => life.joined !== null
	);
	for (const trajectory of TRAJECTORIES) {
		const share = found.filter((life) => life.trajectory === trajectory).length / found.length;
		expect(share, trajectory).toBeGreaterThan(0.02);
	}
	expect(found.filter((life) => life.trajectory === null).length / found.length).toBeGreaterThan(0.02);
});
