import { companyFrom } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Company } from '$lib/domain/company';
import { SERIES, type Changes, type CustomerColumns, type Run } from '$lib/domain/run';
import { CAUSES, STAGES } from '$lib/domain/typology';
import { MEASURES, type MeasureName } from '$lib/domain/measures';
import type { WorkerLike } from '$lib/worker/client';
import type { FromWorker, Order, ToWorker } from '$lib/worker/protocol';

/** The default company under some other circumstances. */
export function aCompany(over: Partial<Company> = {}): Company {
	return { ...companyFrom(preset('retailer')), ...over };
}

export function anOrder(over: Partial<Company> = {}): Order {
	const company = aCompany(over);
	return { company, viewAt: company.months, baseline: null };
}

function record<Name extends string, Value>(names: readonly Name[], value: () => Value): Record<Name, Value> {
	return Object.fromEntries(names.map((name) => [name, value()])) as Record<Name, Value>;
}

/** A run with arrays of the right shape; the digest tells which company it is of. */
export function aRun(company: Company, viewAt = company.months, simulated = company.customers): Run {
	const { modelVersion, seed, customers, months } = company;
	const month = () => new Float64Array(months + 1);
	const floats = () => new Float32Array(4);
	const bytes = () => new Uint8Array(4);
	const people: CustomerColumns = {
		...record(['status', 'stage', 'cause', 'brand', 'loyalty'], bytes),
		...record(['joined', 'left'], () => new Int16Array(4)),
		...record(
			['satisfaction', 'intention', 'trust', 'spend', 'profit', 'realised', 'forward', 'value'],
			floats
		)
	};
	return {
		modelVersion,
		seed,
		customers,
		simulated,
		months,
		viewAt,
		series: record(SERIES, month),
		stages: record(STAGES, month),
		causes: record(CAUSES, month),
		people,
		measures: record(
			MEASURES.map((m): MeasureName => m.name),
			() => 0
		),
		circles: { circles: 1, sums: { value: new Float64Array(1) } },
		customerMonths: 0,
		digest: JSON.stringify([company, viewAt, simulated])
	};
}

/** Changes that tell which two runs were compared, by seed. */
export function someChanges(run: Run, baseline: Run): Changes {
	return record(
		MEASURES.map((m): MeasureName => m.name),
		() => ({ difference: run.seed - baseline.seed, halfWidth: 0, noise: false })
	);
}

/** A worker whose answers the test gives. */
export class FakeWorker implements WorkerLike {
	readonly heard: ToWorker[] = [];
	terminated = false;
	onmessage: WorkerLike['onmessage'] = null;
	onerror: WorkerLike['onerror'] = null;
	onmessageerror: WorkerLike['onmessageerror'] = null;

	postMessage(message: ToWorker) {
		this.heard.push(message);
	}
	terminate() {
		this.terminated = true;
	}
	/** The orders heard so far. */
	get orders() {
		return this.heard.filter((m) => m.type === 'run');
	}
	get cancels() {
		return this.heard.filter((m) => m.type === 'cancel');
	}
	answer(message: FromWorker) {
		this.onmessage?.({ data: message } as MessageEvent<FromWorker>);
	}
	/** Answers the newest order heard. */
	finish(stage: 'sample' | 'full' = 'full') {
		const { id, order } = this.orders.at(-1)!;
		const run = aRun(order.company, order.viewAt, stage === 'sample' ? 200 : undefined);
		this.answer({ type: 'result', id, stage, run, changes: null, isBaseline: false });
	}
	crash(message = 'boom') {
		this.onerror?.({ message, preventDefault() {} } as ErrorEvent);
	}
}
