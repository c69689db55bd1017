/*
 * exp, log and pow from + − × ÷ √ and bit operations only. IEEE 754 fixes those to the last bit, while Math.exp
 * may differ between browsers: with these the same company gives the same digits on any machine.
 * Method and coefficients of exp and log: fdlibm (Sun Microsystems 1993, freely distributable), relative error < 1 ulp.
 */

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const INV_LN2 = 1.4426950408889634;

/** 2^k at position k + 1074, k from −1074 to 1023. */
const POWERS = new Float64Array(2098);
for (let k = 0, p = 1; k <= 1023; k++, p *= 2) POWERS[k + 1074] = p;
for (let k = -1, p = 0.5; k >= -1074; k--, p /= 2) POWERS[k + 1074] = p;

/** eˣ for finite x; 0 below −745, Infinity above 709.78. */
export function exp(x: number): number {
	if (x > 709.78) return Infinity;
	if (x < -745) return 0;
	// Rounds half away from zero; any k near x / ln 2 would do.
	const k = (x * INV_LN2 + (x < 0 ? -0.5 : 0.5)) | 0;
	const hi = x - k * LN2_HI;
	const lo = k * LN2_LO;
	const r = hi - lo;
	const t = r * r;
	const c =
		r -
		t *
			(1.66666666666666019037e-1 +
				t *
					(-2.77777777770155933842e-3 +
						t *
							(6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
	const y = 1 - (lo - (r * c) / (2 - c) - hi);
	// 2^1024 is not a number: the topmost power is applied in two steps.
	return k > 1023 ? y * 2 * POWERS[k + 1073]! : y * POWERS[k + 1074]!;
}

const bits = new DataView(new ArrayBuffer(8));

/** ln x for x > 0; −Infinity at 0, NaN below. */
export function log(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	let k = 0;
	if (x < 2.2250738585072014e-308) {
		x *= 18014398509481984; // 2^54 brings a subnormal into the normal range
		k = -54;
	}
	bits.setFloat64(0, x);
	let high = bits.getUint32(0);
	k += (high >>> 20) - 1023;
	high &= 0xfffff;
	// Keeps the mantissa in [√½, √2).
	const i = (high + 0x95f64) & 0x100000;
	bits.setUint32(0, high | (i ^ 0x3ff00000));
	k += i >>> 20;
	const f = bits.getFloat64(0) - 1;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const t1 = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
	const t2 =
		z *
		(6.66666666666673513e-1 +
			w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
	const half = 0.5 * f * f;
	return k * LN2_HI - (half - (s * (half + t1 + t2) + k * LN2_LO) - f);
}

/** xʸ for x > 0, as e^(y ln x): relative error about 10⁻¹⁵ · (1 + |y ln x|). */
export function pow(x: number, y: number): number {
	return exp(y * log(x));
}

/** eˣ − 1 without cancellation for small |x|. */
export function expMinus1(x: number): number {
	if (x > 0.01 || x < -0.01) return exp(x) - 1;
	return x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + x / 6)))));
}

/** ln(1 + x) without cancellation for small |x|, x > −1. */
export function log1Plus(x: number): number {
	const y = 1 + x;
	// What rounding 1 + x lost is put back to first order.
	return y === 1 ? x : log(y) * (x / (y - 1));
}
