import type { Inputs, InputSpec, InputsOf } from '$lib/domain/clv/input';
import type { Method, Worked } from '$lib/domain/clv/method';

interface Definition<Specs extends readonly InputSpec[]> {
	readonly id: string;
	readonly inputs: Specs;
	readonly formulas: (inputs: InputsOf<Specs>) => readonly string[];
	readonly work: (inputs: InputsOf<Specs>) => Worked;
	readonly mistakes: readonly {
		readonly id: string;
		readonly value: (inputs: InputsOf<Specs>) => number;
	}[];
}

/**
 * Lets a method be written with the types of its own inputs and be used with those of any: the specs, from which
 * every value comes, vouch for the one cast.
 */
export function defineMethod<const Specs extends readonly InputSpec[]>({
	id,
	inputs,
	formulas,
	work,
	mistakes
}: Definition<Specs>): Method {
	const own = (given: Inputs) => given as InputsOf<Specs>;
	return {
		id,
		inputs,
		formulas: (given) => formulas(own(given)),
		work: (given) => work(own(given)),
		mistakes: mistakes.map((mistake) => ({ id: mistake.id, value: (given) => mistake.value(own(given)) }))
	};
}
