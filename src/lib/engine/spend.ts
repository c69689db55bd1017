import type { Circle } from './circle';
import { AT, EVENT } from './circle';
import { STAGE, VOLUME } from './constants';
import type { Policy } from './policy';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const AT_PRICE_SENSITIVITY = AT.priceSensitivity;
const AT_SATISFACTION = AT.satisfaction;
const AT_TRUST = AT.trust;
const AT_VOLUME = AT.volume;
const AT_VOLUME_SLOW = AT.volumeSlow;
const AT_GRIEVANCE = AT.grievance;
const AT_VOLUME_TARGET = AT.volumeTarget;
const STAGE_FORMATION_VOLUME = STAGE.formationVolume;
const STAGE_FORMATION_TRUST = STAGE.formationTrust;
const STAGE_STABILITY_VOLUME = STAGE.stabilityVolume;
const STAGE_STABILITY_TRUST = STAGE.stabilityTrust;
const STAGE_STABILITY_TREND = STAGE.stabilityTrend;
const STAGE_DECLINE_TREND = STAGE.declineTrend;
const STAGE_RECOVERY_TREND = STAGE.recoveryTrend;
const VOLUME_BASE = VOLUME.base;
const VOLUME_ON_TRUST = VOLUME.onTrust;
const VOLUME_ON_SATISFACTION = VOLUME.onSatisfaction;
const VOLUME_ON_PRICE = VOLUME.onPrice;
const VOLUME_ON_GRIEVANCE = VOLUME.onGrievance;
const VOLUME_LEAST = VOLUME.least;
const VOLUME_MOST = VOLUME.most;
const VOLUME_UP = VOLUME.up;
const VOLUME_DOWN = VOLUME.down;
const VOLUME_SLOW_RATE = VOLUME.slowRate;

/** Volume follows trust, satisfaction, price and grievance; the lifecycle stage follows volume, trust and trend. */
export function spending(c: Circle, policy: Policy): void {
	const s = c.all;
	const { members, stage, events } = c;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const heart =
			0.01 * (VOLUME_ON_TRUST * s[AT_TRUST + i]! + VOLUME_ON_SATISFACTION * s[AT_SATISFACTION + i]!) +
			VOLUME_BASE;
		const wish =
			(1 + policy.free * (heart * (1 - VOLUME_ON_GRIEVANCE * s[AT_GRIEVANCE + i]!) - 1)) *
			(1 - VOLUME_ON_PRICE * s[AT_PRICE_SENSITIVITY + i]! * policy.netGap);
		const target = wish < VOLUME_LEAST ? VOLUME_LEAST : wish > VOLUME_MOST ? VOLUME_MOST : wish;
		s[AT_VOLUME_TARGET + i] = target;
		const before = s[AT_VOLUME + i]!;
		const v = before + (target > before ? VOLUME_UP : VOLUME_DOWN) * (target - before);
		s[AT_VOLUME + i] = v;
		const slow = s[AT_VOLUME_SLOW + i]! + VOLUME_SLOW_RATE * (v - s[AT_VOLUME_SLOW + i]!);
		s[AT_VOLUME_SLOW + i] = slow;
		const was = stage[i]!;
		const now = stageOf(was, v, v - slow, s[AT_TRUST + i]!);
		if (now === was) continue;
		stage[i] = now;
		events[i]! |= now === 3 ? EVENT.stageDown : EVENT.stageUp;
	}
}

/** The stage (position in STAGES) that follows `was`. */
export function stageOf(was: number, volume: number, trend: number, trust: number): number {
	switch (was) {
		case 0:
			return volume >= STAGE_FORMATION_VOLUME && trust >= STAGE_FORMATION_TRUST ? 1 : 0;
		case 1:
			if (trend < STAGE_DECLINE_TREND) return 3;
			return volume >= STAGE_STABILITY_VOLUME &&
				trust >= STAGE_STABILITY_TRUST &&
				trend < STAGE_STABILITY_TREND
				? 2
				: 1;
		case 2:
			return trend < STAGE_DECLINE_TREND ? 3 : 2;
		default:
			if (trend < STAGE_RECOVERY_TREND) return 3;
			return volume >= STAGE_STABILITY_VOLUME && trust >= STAGE_STABILITY_TRUST ? 2 : 1;
	}
}
