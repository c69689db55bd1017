import { n, power } from '../template';

/** What a payment `time` periods ahead is divided by is left out where it is paid now. */
export function discounted(amount: string, base: string, time: number): string {
	return time === 0 ? amount : `${amount} ÷ ${power(base, time)}`;
}

/** r^kept ÷ (1 + d)^time as it is written: the chance to be there and what it is worth today. */
export function keptTerm(retention: number, kept: number, base: string, time: number): string {
	return discounted(kept === 0 ? '1' : power(n(retention), kept), base, time);
}

/** 1 + d as it is written, from per cent. */
export const growthOf = (percent: number) => n(1 + percent / 100);

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
