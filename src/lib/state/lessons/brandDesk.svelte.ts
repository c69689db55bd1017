import { AVERAGE, newcomerCourse, type BrandLever, type Crisis } from './brandLoyalty';

/** The newcomer of the page: his company's levers, what goes wrong, and the course of his brand loyalty. */
export class BrandDesk {
	#parameters = $state.raw(AVERAGE);
	crisis = $state<Crisis>('none');
	#moving = $state(false);
	readonly course = $derived(newcomerCourse(this.#parameters, this.crisis));
	/** The average company without a crisis. */
	readonly before = newcomerCourse(AVERAGE, 'none');

	get moving() {
		return this.#moving;
	}
	value(lever: BrandLever) {
		return this.#parameters[lever];
	}
	set(lever: BrandLever, value: number) {
		this.#moving = true;
		this.#parameters = { ...this.#parameters, [lever]: value };
	}
	settle() {
		this.#moving = false;
	}
	reset() {
		this.#parameters = AVERAGE;
		this.crisis = 'none';
		this.settle();
	}
}
