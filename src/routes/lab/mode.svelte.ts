/** Explore: effects show while one drags. Predict: they are hidden until the reader has said what he expects. */
class Mode {
	#predicting = $state(false);
	#hidden = $state(false);

	/** True while a round of prediction is on screen. */
	get predicting() {
		return this.#predicting;
	}
	/** True while figures and charts are put away. */
	get hidden() {
		return this.#hidden;
	}

	predict() {
		this.#predicting = this.#hidden = true;
	}
	show() {
		this.#hidden = false;
	}
	explore() {
		this.#predicting = this.#hidden = false;
	}
}

export const mode = new Mode();
