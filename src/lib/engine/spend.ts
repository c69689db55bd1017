import type { Circle } from './circle';
import { AT, EVENT } from './circle';
import { STAGE, VOLUME } from './constants';
import type { Policy } from './policy';

/** Volume follows trust, satisfaction, price and grievance; the lifecycle stage follows volume, trust and trend. */
export function spending(c: Circle, policy: Policy): void {
	const s = c.all;
	const { members, stage, events } = c;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const heart =
			0.01 * (VOLUME.onTrust * s[AT.trust + i]! + VOLUME.onSatisfaction * s[AT.satisfaction + i]!) +
			VOLUME.base;
		const wish =
			(1 + policy.free * (heart * (1 - VOLUME.onGrievance * s[AT.grievance + i]!) - 1)) *
			(1 - VOLUME.onPrice * s[AT.priceSensitivity + i]! * policy.netGap);
		const target = wish < VOLUME.least ? VOLUME.least : wish > VOLUME.most ? VOLUME.most : wish;
		s[AT.volumeTarget + i] = target;
		const before = s[AT.volume + i]!;
		const v = before + (target > before ? VOLUME.up : VOLUME.down) * (target - before);
		s[AT.volume + i] = v;
		const slow = s[AT.volumeSlow + i]! + VOLUME.slowRate * (v - s[AT.volumeSlow + i]!);
		s[AT.volumeSlow + i] = slow;
		const was = stage[i]!;
		const now = stageOf(was, v, v - slow, s[AT.trust + i]!);
		if (now === was) continue;
		stage[i] = now;
		events[i]! |= now === 3 ? EVENT.stageDown : EVENT.stageUp;
	}
}

/** The stage (position in STAGES) that follows `was`. */
export function stageOf(was: number, volume: number, trend: number, trust: number): number {
	switch (was) {
		case 0:
			return volume >= STAGE.formationVolume && trust >= STAGE.formationTrust ? 1 : 0;
		case 1:
			if (trend < STAGE.declineTrend) return 3;
			return volume >= STAGE.stabilityVolume && trust >= STAGE.stabilityTrust && trend < STAGE.stabilityTrend
				? 2
				: 1;
		case 2:
			return trend < STAGE.declineTrend ? 3 : 2;
		default:
			if (trend < STAGE.recoveryTrend) return 3;
			return volume >= STAGE.stabilityVolume && trust >= STAGE.stabilityTrust ? 2 : 1;
	}
}
