import type { Circle } from './circle';
import { AT, EVENT } from './circle';
import { COL } from './columns';
import { STAGE } from './constants';
import type { Policy } from './policy';

/** Revenue and costs of every customer in the month, at its end; `discount` is the month's factor to month 0. */
export function money(c: Circle, policy: Policy, discount: number, inYear: boolean, row: Float64Array): void {
	const s = c.all;
	const { members, stage, events } = c;
	let revenueSum = 0;
	let goodsSum = 0;
	let serveSum = 0;
	let rebateSum = 0;
	let qualitySum = 0;
	let complained = 0;
	for (let m = 0; m < c.active; m++) {
		const i = members[m]!;
		const now = stage[i]!;
		const base = policy.spend * s[AT.spendScale + i]! * s[AT.volume + i]!;
		const revenue = base * policy.revenue * STAGE.priceAccepted[now]!;
		const serve = policy.serve * s[AT.serveScale + i]! * STAGE.serve[now]!;
		const complaint = (events[i]! & EVENT.complained) !== 0 ? 1 : 0;
		const profit =
			revenue -
			base * (policy.goods + policy.rebate + policy.qualityCost) -
			serve -
			policy.programmes -
			policy.barriers -
			complaint * policy.complaintCost;
		revenueSum += revenue;
		goodsSum += base * policy.goods;
		serveSum += serve;
		rebateSum += base * policy.rebate;
		qualitySum += base * policy.qualityCost;
		complained += complaint;
		s[AT.revenue + i] = revenue;
		s[AT.profit + i] = profit;
		s[AT.realised + i] = s[AT.realised + i]! + profit * discount * s[AT.origin + i]!;
		if (inYear) {
			s[AT.revenueYear + i] = s[AT.revenueYear + i]! + revenue;
			s[AT.profitYear + i] = s[AT.profitYear + i]! + profit;
		}
	}
	row[COL.atStart] = c.active;
	row[COL.revenue] = revenueSum;
	row[COL.costOfGoods] = goodsSum;
	row[COL.costToServe] = serveSum;
	row[COL.retentionCost] = rebateSum + c.active * policy.programmes;
	row[COL.qualityCost] = qualitySum;
	row[COL.switchingCost] = c.active * policy.barriers;
	row[COL.complaintCost] = complained * policy.complaintCost;
}
