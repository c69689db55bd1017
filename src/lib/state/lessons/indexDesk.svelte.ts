import { INDEX_MODEL, variablesOf, type IndexModelId, type IndexVariable } from '$lib/formulas/indexModels';
import { placeOf } from './indexPlaces';
import { arrowKey, changeOf, driversOf, effectOf, movements, waysOf } from './satisfactionIndex';

/** One of the five models, a driver that is moved, and what runs through the arrows. */
export class IndexDesk {
	#model = $state<IndexModelId>('scsb');
	#driver = $state<IndexVariable>('expectation');
	shift = $state(1);

	readonly change = $derived(changeOf(this.#model));
	readonly drivers = $derived(driversOf(this.#model));
	readonly #movements = $derived(movements(this.#model, this.#driver, this.shift));
	readonly places = $derived(
		variablesOf(INDEX_MODEL[this.#model]).map((key) => [key, placeOf(this.#model, key)] as const)
	);
	readonly arrows = $derived(
		INDEX_MODEL[this.#model].arrows.map((arrow) => {
			const key = arrowKey(arrow);
			return {
				...arrow,
				key,
				fromVariable: arrow.from,
				toVariable: arrow.to,
				isNew: this.change.newArrows.has(key),
				moved: Math.abs(this.movement(arrow.from)) > 1e-9
			};
		})
	);
	/** What the driver does to satisfaction and to loyalty per standard deviation, and by which ways. */
	readonly effects = $derived(
		(['satisfaction', 'loyalty'] as const)
			.filter((to) => to !== this.#driver)
			.map((to) => ({
				to,
				...effectOf(this.#model, this.#driver, to),
				ways: waysOf(this.#model, this.#driver, to)
			}))
	);

	get model() {
		return this.#model;
	}
	get driver() {
		return this.#driver;
	}
	get estimated() {
		return INDEX_MODEL[this.#model].estimated;
	}

	/** Shows another model; a driver that it does not have gives way to its first one. */
	show(model: IndexModelId) {
		this.#model = model;
		if (!driversOf(model).includes(this.#driver)) this.#driver = driversOf(model)[0]!;
	}
	drive(driver: IndexVariable) {
		this.#driver = driver;
	}
	/** Standard deviations by which a variable has moved; 0 where it is not in the model. */
	movement(variable: IndexVariable): number {
		return this.#movements.get(variable) ?? 0;
	}
	/** A box of the diagram. */
	box(key: string) {
		const variable = key as IndexVariable;
		return {
			key: variable,
			isNew: this.change.added.includes(variable),
			isDriver: variable === this.#driver,
			movement: this.movement(variable)
		};
	}
}
