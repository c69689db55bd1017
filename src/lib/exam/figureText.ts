import type { Locale } from '$lib/domain/locale';
import type { TemplateFigure, TemplateUnit } from '$lib/domain/template';

/** Most decimals of a number that is not told how many it has. */
const MOST_DIGITS: Readonly<Record<TemplateUnit, number>> = {
	money: 2,
	percent: 2,
	points: 2,
	score: 2,
	factor: 4,
	years: 2,
	months: 1,
	customers: 2,
	count: 2
};

/** Rounds half away from zero, as taught in school: 1.005 to two decimals is 1.01. */
export function roundTo(value: number, digits: number): number {
	const power = 10 ** digits;
	const scaled = Math.abs(value) * power;
	// A half that is a hair short only because of its binary form is a half.
	const rounded = (Math.sign(value) * Math.round(scaled * (1 + 4e-16) + 1e-9)) / power;
	return rounded === 0 ? 0 : rounded;
}

/** A number with thousands separators and a true minus sign; the same in both languages. */
export function numberText(value: number, digits?: number, most = 4): string {
	// Most numbers of a question are small and whole.
	if (!digits && Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
	const rounded = roundTo(value, digits ?? most);
	const [whole, decimals] = Math.abs(rounded)
		.toFixed(digits ?? most)
		.split('.') as [string, string?];
	const shown = digits === undefined ? decimals?.replace(/0+$/, '') : decimals;
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${rounded < 0 ? '−' : ''}${grouped}${shown ? `.${shown}` : ''}`;
}

const UNIT_WORDS = {
	years: { zh: '年', en: ['year', 'years'] },
	months: { zh: '个月', en: ['month', 'months'] },
	customers: { zh: '位', en: ['customer', 'customers'] },
	points: { zh: '个百分点', en: ['percentage point', 'percentage points'] },
	score: { zh: '分', en: ['point', 'points'] }
} as const;

/** A figure with its unit: ¥1,234.50, 12%, 5 年, 1 year. Money that is not whole shows its cents. */
export function figureText({ value, unit, digits }: TemplateFigure, locale: Locale): string {
	const decimals = digits ?? (unit === 'money' && roundTo(value, 2) % 1 !== 0 ? 2 : undefined);
	const number = numberText(value, decimals, MOST_DIGITS[unit]);
	if (unit === 'money') return number.startsWith('−') ? `−¥${number.slice(1)}` : `¥${number}`;
	if (unit === 'percent') return `${number}%`;
	if (unit === 'factor' || unit === 'count') return number;
	const words = UNIT_WORDS[unit];
	if (locale === 'zh') return `${number} ${words.zh}`;
	return `${number} ${number === '1' ? words.en[0] : words.en[1]}`;
}
