import { write } from '../write';

/** A weight of an arrow, as it is printed: three figures after the point. */
export const weightText = (weight: number) => write.format.fixed(weight, Math.abs(weight) < 0.1 ? 3 : 2);

/** A movement in standard deviations, with its sign. */
export const indexText = (movement: number) =>
	`${movement > 0 ? '+' : ''}${write.format.fixed(Object.is(movement, -0) ? 0 : movement, 2)}`;
