import type { Company } from '$lib/domain/company';
import {
	recombine,
	type Explanation,
	type ExplanationKey,
	type ExplanationLine,
	type Recombination
} from '$lib/domain/explanation';
import type { MeasureName, MeasureUnit } from '$lib/domain/measures';
import { COSTS, type Run } from '$lib/domain/run';
import { windowOf } from './sums';

const line = (key: ExplanationKey, value: number, unit: MeasureUnit, month?: number): ExplanationLine =>
	month === undefined ? { key, value, unit } : { key, value, unit, month };

interface Recipe {
	readonly how: Recombination;
	readonly formula: string;
	/** Lines from the run; `total` is for the whole company. */
	readonly lines: (total: (name: string) => number, run: Run) => readonly ExplanationLine[];
}

const RETENTION = String.raw`\prod_{t=T-11}^{T}\left(1-\frac{\text{lost}_t}{\text{start}_t}\right)`;

function retentionLines(run: Run): ExplanationLine[] {
	const lines: ExplanationLine[] = [];
	for (let ago = windowOf(run.viewAt) - 1; ago >= 0; ago--) {
		const month = run.viewAt - ago;
		lines.push(line('monthRetention', run.series.retention[month]!, 'share', month));
	}
	return lines;
}

const RECIPES: Readonly<Record<MeasureName, Recipe>> = {
	clv: {
		how: 'meanOfSum',
		formula: String.raw`\mathrm{CLV}=\frac{1}{N}\sum_{i=1}^{N}\left(\sum_{t=j_i+1}^{T}\frac{\pi_{it}}{(1+d)^{(t-j_i)/12}}+\frac{F_{iT}}{(1+d)^{(T-j_i)/12}}\right)`,
		lines: (total) => [
			line('realisedTotal', total('realised'), 'money'),
			line('forwardTotal', total('forwardAtJoining'), 'money'),
			line('everCustomers', total('ever'), 'count')
		]
	},
	retentionAnnual: {
		how: 'product',
		formula: String.raw`r_{\text{year}}=100\cdot${RETENTION}`,
		lines: (_, run) => retentionLines(run)
	},
	satisfaction: {
		how: 'ratio',
		formula: String.raw`\bar S=\frac{1}{n}\sum_{i=1}^{n}S_i`,
		lines: (total) => [
			line('satisfactionSum', total('satisfaction'), 'index'),
			line('activeCustomers', total('active'), 'count')
		]
	},
	churnRate: {
		how: 'percentRatio',
		formula: String.raw`c=100\cdot\frac{\sum_{t=T-11}^{T}\text{lost}_t}{n_{T-12}}`,
		lines: (total) => [
			line('lostInWindow', total('lost'), 'count'),
			line('activeAtWindowStart', total('activeThen'), 'count')
		]
	},
	customerEquity: {
		how: 'times',
		formula: String.raw`\mathrm{CE}=\sum_{i=1}^{n}F_i=n\cdot\bar F`,
		lines: (total) => [
			line('activeCustomers', total('active'), 'count'),
			line('meanForward', total('active') === 0 ? 0 : total('forward') / total('active'), 'money')
		]
	},
	profit: {
		how: 'difference',
		formula: String.raw`\Pi=\sum_{t=T-11}^{T}\Bigl(R_t-\sum_k C_{kt}\Bigr)`,
		lines: (total) => [
			line('revenue', total('revenue'), 'money'),
			...COSTS.map((cost) => line(cost, total(cost), 'money'))
		]
	},
	retentionMonthly: {
		how: 'geometricMean',
		formula: String.raw`r=100\cdot\Bigl(${RETENTION}\Bigr)^{1/12}`,
		lines: (_, run) => [...retentionLines(run), line('months', windowOf(run.viewAt), 'count')]
	},
	activeCustomers: {
		how: 'headCount',
		formula: String.raw`n_T=n_{T-12}+\text{joined}+\text{returned}-\text{lost}`,
		lines: (total) => [
			line('activeAtWindowStart', total('activeThen'), 'count'),
			line('joinedInWindow', total('joined'), 'count'),
			line('returnedInWindow', total('returned'), 'count'),
			line('lostInWindow', total('lost'), 'count')
		]
	},
	revenue: {
		how: 'times',
		formula: String.raw`R=\sum_{t=T-11}^{T}R_t=m\cdot\bar R`,
		lines: (total) => [
			line('customerMonths', total('customerMonths'), 'count'),
			line(
				'revenuePerCustomerMonth',
				total('customerMonths') === 0 ? 0 : total('revenue') / total('customerMonths'),
				'money'
			)
		]
	},
	topValueShare: {
		how: 'percentRatio',
		formula: String.raw`100\cdot\frac{\sum_{\text{top }20\,\%}\mathrm{CLV}_i}{\sum_{i=1}^{N}\mathrm{CLV}_i}`,
		lines: (total) => [
			line('topTotal', total('topValue'), 'money'),
			line('total', total('realised') + total('forwardAtJoining'), 'money')
		]
	},
	topRevenueShare: {
		how: 'percentRatio',
		formula: String.raw`100\cdot\frac{\sum_{\text{top }20\,\%}R_i}{\sum_i R_i}`,
		lines: (total) => [
			line('topTotal', total('topRevenue'), 'money'),
			line('total', total('revenue'), 'money')
		]
	},
	satisfiedNotLoyal: {
		how: 'percentRatio',
		formula: String.raw`100\cdot\frac{\#\{i:S_i\ge 70,\;p_i^{12}<80\,\%\}}{n}`,
		lines: (total) => [
			line('satisfiedNotLoyalCount', total('satisfiedNotLoyal'), 'count'),
			line('activeCustomers', total('active'), 'count')
		]
	},
	complaintSatisfaction: {
		how: 'percentRatio',
		formula: String.raw`100\cdot\frac{\text{satisfied complainants}}{\text{complaints}}`,
		lines: (total) => [
			line('complaintsSatisfied', total('complaintsSatisfied'), 'count'),
			line('complaints', total('complaints'), 'count')
		]
	}
};

/** The present numbers behind a measure: recombined as `how` says, the lines give the measure. */
export function explain(run: Run, company: Company, measure: MeasureName): Explanation {
	const recipe = RECIPES[measure];
	const factor = company.customers / run.simulated;
	const total = (name: string) => factor * run.circles.sums[name]!.reduce((sum, x) => sum + x, 0);
	const lines = recipe.lines(total, run);
	return {
		measure,
		formula: recipe.formula,
		how: recipe.how,
		lines,
		value: recombine(recipe.how, lines),
		month: run.viewAt
	};
}
