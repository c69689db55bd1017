import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION, type Company } from '$lib/domain/company';
import { DEFAULT_PARAMETERS } from '$lib/domain/parameters';
import { MAX_DECISIONS, parseCompany } from '$lib/storage/companySchema';
import { anyCompany } from './companies';

const company: Company = {
	modelVersion: MODEL_VERSION,
	preset: 'retailer',
	seed: 7,
	customers: 2000,
	months: 60,
	start: DEFAULT_PARAMETERS,
	decisions: [{ month: 12, lever: 'satisfaction', value: 80 }]
};
const decisions = (...list: readonly unknown[]) => ({ ...company, decisions: list });
const failure = (value: unknown) => {
	const parsed = parseCompany(value);
	return parsed.ok ? null : parsed.error;
};

describe('parseCompany', () => {
	it('gives back any company unchanged, also after a trip through JSON', () => {
		fc.assert(
			fc.property(anyCompany(), (any) => {
				expect(parseCompany(any)).toEqual({ ok: true, value: any });
				const copy: unknown = JSON.parse(JSON.stringify(any));
				expect(parseCompany(copy)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(any)) });
			})
		);
	});

	it('gives a lever that the start does not name its default', () => {
		const parsed = parseCompany({ ...company, start: { price: 110 } });
		expect(parsed).toEqual({
			ok: true,
			value: { ...company, start: { ...DEFAULT_PARAMETERS, price: 110 } }
		});
	});

	it('puts decisions in the order of months and keeps the order within a month', () => {
		const parsed = parseCompany(
			decisions(
				{ month: 9, lever: 'price', value: 100 },
				{ month: 3, lever: 'price', value: 90 },
				{ month: 3, lever: 'learning', value: 9 }
			)
		);
		expect(parsed.ok && parsed.value.decisions.map((d) => `${d.month} ${d.lever}`)).toEqual([
			'3 price',
			'3 learning',
			'9 price'
		]);
	});

	it('keeps a decision beyond the horizon, which a longer horizon brings back', () => {
		const late = { month: 90, lever: 'price', value: 90 };
		const parsed = parseCompany(decisions(late));
		expect(parsed.ok && parsed.value.decisions).toEqual([late]);
	});

	it('puts the value of a decision on the steps of its lever, as deciding does', () => {
		const parsed = parseCompany(decisions({ month: 5, lever: 'price', value: 90.4 }));
		expect(parsed.ok && parsed.value.decisions[0]!.value).toBe(90);
	});

	it.each<[string, unknown, unknown]>([
		['text', 'company', { code: 'wrongType', expected: 'object', path: [] }],
		['nothing', null, { code: 'wrongType', expected: 'object', path: [] }],
		['an empty object', {}, { code: 'missing', path: ['modelVersion'] }],
		[
			'a newer model, whatever else it holds',
			{ modelVersion: 99, cats: 3 },
			{ code: 'newerModel', version: 99, known: MODEL_VERSION, path: ['modelVersion'] }
		],
		[
			'an older model',
			{ ...company, modelVersion: 0 },
			{ code: 'olderModel', version: 0, known: MODEL_VERSION, path: ['modelVersion'] }
		],
		['a field of another name', { ...company, custmers: 1 }, { code: 'unknownField', path: ['custmers'] }],
		[
			'a preset that does not exist',
			{ ...company, preset: 'bank' },
			{ code: 'unknownPreset', name: 'bank', path: ['preset'] }
		],
		['a seed with a fraction', { ...company, seed: 1.5 }, { code: 'notWhole', value: 1.5, path: ['seed'] }],
		[
			'customers that do not fill circles of 20',
			{ ...company, customers: 2010 },
			{ code: 'notMultiple', value: 2010, step: 20, path: ['customers'] }
		],
		[
			'too few months',
			{ ...company, months: 3 },
			{ code: 'outOfRange', value: 3, min: 12, max: 240, path: ['months'] }
		],
		['infinity', { ...company, seed: Infinity }, { code: 'notWhole', value: Infinity, path: ['seed'] }],
		[
			'a lever that is not a number',
			{ ...company, start: { price: '100' } },
			{ code: 'wrongType', expected: 'number', path: ['start', 'price'] }
		],
		[
			'NaN',
			{ ...company, start: { price: NaN } },
			{ code: 'wrongType', expected: 'number', path: ['start', 'price'] }
		],
		[
			'a lever out of range',
			{ ...company, start: { price: 500 } },
			{ code: 'outOfRange', value: 500, min: 60, max: 160, path: ['start', 'price'] }
		],
		[
			'a start with an unknown lever',
			{ ...company, start: { magic: 1 } },
			{ code: 'unknownLever', name: 'magic', path: ['start', 'magic'] }
		],
		[
			'a start that moves a headline, which is not stored',
			{ ...company, start: { satisfaction: 1 } },
			{ code: 'unknownLever', name: 'satisfaction', path: ['start', 'satisfaction'] }
		],
		[
			'decisions that are no list',
			{ ...company, decisions: {} },
			{ code: 'wrongType', expected: 'list', path: ['decisions'] }
		],
		[
			'a decision on an unknown lever',
			decisions({ month: 1, lever: 'magic', value: 1 }),
			{ code: 'unknownLever', name: 'magic', path: ['decisions', 0, 'lever'] }
		],
		[
			'a decision without a value',
			decisions({ month: 1, lever: 'price' }),
			{ code: 'missing', path: ['decisions', 0, 'value'] }
		],
		[
			'a decision in month 0',
			decisions({ month: 0, lever: 'price', value: 90 }),
			{ code: 'outOfRange', value: 0, min: 1, max: 239, path: ['decisions', 0, 'month'] }
		],
		[
			'a decision that no company can live to see',
			decisions({ month: 240, lever: 'price', value: 90 }),
			{ code: 'outOfRange', value: 240, min: 1, max: 239, path: ['decisions', 0, 'month'] }
		],
		[
			'a decision out of its lever’s range',
			decisions({ month: 5, lever: 'competition', value: 60 }),
			{ code: 'outOfRange', value: 60, min: 0, max: 1, path: ['decisions', 0, 'value'] }
		],
		[
			'a decision taken twice',
			decisions({ month: 5, lever: 'price', value: 90 }, { month: 5, lever: 'price', value: 95 }),
			{ code: 'decidedTwice', month: 5, lever: 'price', path: ['decisions', 1] }
		]
	])('refuses %s and says where', (_, value, expected) => {
		expect(failure(value)).toEqual(expected);
	});

	it('refuses more decisions than the limit without looking at them', () => {
		const value = decisions(...Array<unknown>(MAX_DECISIONS + 1).fill(null));
		expect(failure(value)).toEqual({
			code: 'tooManyDecisions',
			count: MAX_DECISIONS + 1,
			max: MAX_DECISIONS,
			path: ['decisions']
		});
	});

	it('never throws, whatever it is given', () => {
		const nearly = anyCompany(3).chain((any) =>
			fc
				.tuple(fc.constantFrom(...Object.keys(any)), fc.anything({ withNullPrototype: true }))
				.map(([key, value]) => ({ ...any, [key]: value }))
		);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), nearly), (value) => {
				const parsed = parseCompany(value);
				expect(parsed.ok ? parseCompany(parsed.value).ok : typeof parsed.error.code).toBe(
					parsed.ok ? true : 'string'
				);
			}),
			{ numRuns: 1000 }
		);
	});
});
