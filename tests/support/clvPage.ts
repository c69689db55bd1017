import { startingInputs } from '$lib/domain/clv/bounds';
import type { MathFill, Method } from '$lib/domain/clv/method';
import type { MethodText, PageText } from '$lib/content/clv/page';
import { makeExercise } from '$lib/exam/exercise';
import { judge } from '$lib/exam/numericAnswer';

/** Names in braces of a text in both languages. */
const named = ({ zh, en }: { readonly zh: string; readonly en: string }) =>
	[zh, en].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));

function fillFaults(math: PageText['math'], fill: MathFill): string[] {
	const template = math[fill.template];
	if (template === undefined) return [`no formula ${fill.template}`];
	const wanted = [...template.matchAll(/@(\w+)@/g)].map(([, name]) => name!);
	const missing = wanted
		.filter((name) => !(name in fill.slots))
		.map((name) => `${fill.template} lacks ${name}`);
	const inner = Object.values(fill.slots).flatMap((slot) =>
		'terms' in slot ? slot.terms.flatMap((term) => fillFaults(math, term)) : []
	);
	return [...missing, ...inner];
}

function textFaults(method: Method, text: MethodText): string[] {
	const inputs = method.inputs.map(({ name }) => name);
	const worked = method.work(startingInputs(method.inputs));
	const figures = [...inputs, ...worked.outputs.map(({ name }) => name)];
	const finding = [text.chart.title, text.chart.sentence].flatMap(named);
	return [
		...named(text.question)
			.filter((name) => !inputs.includes(name))
			.map((name) => `question names ${name}`),
		...finding.filter((name) => !figures.includes(name)).map((name) => `chart names ${name}`),
		...method.mistakes.filter(({ id }) => !(id in text.mistakes)).map(({ id }) => `no text for ${id}`),
		...Object.keys(text.mistakes)
			.filter((id) => !method.mistakes.some((mistake) => mistake.id === id))
			.map((id) => `no mistake ${id}`)
	];
}

function formulaFaults(method: Method, math: PageText['math']): string[] {
	const inputs = startingInputs(method.inputs);
	return [
		...method
			.formulas(inputs)
			.filter((key) => !(key in math))
			.map((key) => `no formula ${key}`),
		...method.work(inputs).filled.flatMap((fill) => fillFaults(math, fill))
	];
}

const SEEDS = 150;

/** What is wrong with the exercises of a method: none can be made, none is right, a mistake that never shows. */
function exerciseFaults(method: Method): string[] {
	const seen = new Set<string>();
	const faults: string[] = [];
	for (let seed = 0; seed < SEEDS; seed++) {
		const exercise = makeExercise(method, seed);
		if (judge(exercise, exercise.answer).kind !== 'right')
			faults.push(`seed ${seed}: the answer is not right`);
		for (const { id, value } of exercise.mistakes) {
			seen.add(id);
			const verdict = judge(exercise, value);
			if (verdict.kind !== 'mistake' || verdict.id !== id) faults.push(`seed ${seed}: ${id} is not told`);
		}
	}
	return [
		...faults,
		...method.mistakes.filter(({ id }) => !seen.has(id)).map(({ id }) => `${id} never shows`)
	];
}

/** Where a page's methods, texts, formulas and exercises do not fit together, one sentence each. */
export function pageFaults(page: PageText, methods: readonly Method[]): string[] {
	return methods.flatMap((method) => {
		const text = page.methods[method.id];
		if (!text) return [`${method.id}: no text`];
		const faults = [
			...textFaults(method, text),
			...formulaFaults(method, page.math),
			...exerciseFaults(method)
		];
		return faults.map((fault) => `${method.id}: ${fault}`);
	});
}
