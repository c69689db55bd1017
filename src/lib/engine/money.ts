import type { Circle } from './circle';
import { AT, EVENT } from './circle';
import { COL } from './columns';
import { STAGE } from './constants';
import type { Policy } from './policy';

// As constants of this module the compiler writes them into the code; as fields of an object it would load them.
const STAGE_PRICE_ACCEPTED = STAGE.priceAccepted;
const STAGE_SERVE = STAGE.serve;
const AT_SPEND_SCALE = AT.spendScale;
const AT_SERVE_SCALE = AT.serveScale;
const AT_VOLUME = AT.volume;
const AT_ORIGIN = AT.origin;
const AT_REALISED = AT.realised;
const AT_REVENUE_YEAR = AT.revenueYear;
const AT_PROFIT_YEAR = AT.profitYear;
const AT_REVENUE = AT.revenue;
const AT_PROFIT = AT.profit;
const COL_REVENUE = COL.revenue;
const COL_COST_OF_GOODS = COL.costOfGoods;
const COL_COST_TO_SERVE = COL.costToServe;
const COL_RETENTION_COST = COL.retentionCost;
const COL_QUALITY_COST = COL.qualityCost;
const COL_COMPLAINT_COST = COL.complaintCost;
const COL_SWITCHING_COST = COL.switchingCost;
const COL_AT_START = COL.atStart;

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
		const base = policy.spend * s[AT_SPEND_SCALE + i]! * s[AT_VOLUME + i]!;
		const revenue = base * policy.revenue * STAGE_PRICE_ACCEPTED[now]!;
		const serve = policy.serve * s[AT_SERVE_SCALE + i]! * STAGE_SERVE[now]!;
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
		s[AT_REVENUE + i] = revenue;
		s[AT_PROFIT + i] = profit;
		s[AT_REALISED + i] = s[AT_REALISED + i]! + profit * discount * s[AT_ORIGIN + i]!;
		if (inYear) {
			s[AT_REVENUE_YEAR + i] = s[AT_REVENUE_YEAR + i]! + revenue;
			s[AT_PROFIT_YEAR + i] = s[AT_PROFIT_YEAR + i]! + profit;
		}
	}
	row[COL_AT_START] = c.active;
	row[COL_REVENUE] = revenueSum;
	row[COL_COST_OF_GOODS] = goodsSum;
	row[COL_COST_TO_SERVE] = serveSum;
	row[COL_RETENTION_COST] = rebateSum + c.active * policy.programmes;
	row[COL_QUALITY_COST] = qualitySum;
	row[COL_SWITCHING_COST] = c.active * policy.barriers;
	row[COL_COMPLAINT_COST] = complained * policy.complaintCost;
}
