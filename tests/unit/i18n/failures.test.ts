import { describe, expect, it } from 'vitest';
import type { CompanyFailure } from '$lib/domain/companyFailure';
import type { LinkFailure } from '$lib/domain/linkFailure';
import { LOCALES } from '$lib/domain/locale';
import type { StoreFailure } from '$lib/domain/storeFailure';
import { companyFailureText, linkFailureText, storeFailureText } from '$lib/i18n/failures';
import { formatOf, type Format } from '$lib/i18n/format';
import { enStorage } from '$lib/i18n/en/storage';
import { zhStorage } from '$lib/i18n/zh/storage';

const price: CompanyFailure = {
	code: 'outOfRange',
	value: 500,
	min: 60,
	max: 160,
	path: ['start', 'price']
};
const fourth = (part: string): CompanyFailure => ({ code: 'missing', path: ['decisions', 3, part] });

async function both<Failure>(
	text: (words: typeof zhStorage, format: Format, failure: Failure) => string,
	failure: Failure
): Promise<string[]> {
	return Promise.all(
		LOCALES.map(async (locale) => text({ zh: zhStorage, en: enStorage }[locale], formatOf(locale), failure))
	);
}

describe('companyFailureText', () => {
	it('names the place by the lever’s own label, and the range', async () => {
		expect(await both(companyFailureText, price)).toEqual([
			'期初的“价格指数”：500 超出范围，应在 60 到 160 之间。',
			'“Price index” at the start: 500 is out of range; it must be between 60 and 160.'
		]);
	});

	it('counts decisions from 1', async () => {
		expect(await both(companyFailureText, fourth('month'))).toEqual([
			'第 4 项决策的月份：缺了这一项，请补上。',
			'Month of decision 4: missing; please add it.'
		]);
		expect((await both(companyFailureText, fourth('lever')))[0]).toContain('第 4 项决策的杠杆');
		expect((await both(companyFailureText, fourth('value')))[1]).toContain('Value of decision 4');
	});

	it('finds the place of a fault inside a record, and names fields it does not know as they are', async () => {
		const seed: CompanyFailure = { code: 'missing', path: ['company', 'seed'] };
		const other: CompanyFailure = { code: 'unknownField', path: ['custmers'] };
		expect((await both(companyFailureText, seed))[0]).toBe('随机种子：缺了这一项，请补上。');
		expect((await both(companyFailureText, other))[1]).toMatch(/^“custmers”: there is no such field/);
	});

	it.each<CompanyFailure>([
		{ code: 'wrongType', expected: 'object', path: [] },
		{ code: 'unknownLever', name: 'magic', path: ['start', 'magic'] },
		{ code: 'unknownPreset', name: 'bank', path: ['preset'] },
		{ code: 'notWhole', value: 1.5, path: ['seed'] },
		{ code: 'notMultiple', value: 2010, step: 20, path: ['customers'] },
		{ code: 'tooManyDecisions', count: 501, max: 500, path: ['decisions'] },
		{ code: 'decidedTwice', month: 5, lever: 'price', path: ['decisions', 1] },
		{ code: 'newerModel', version: 9, known: 1, path: ['modelVersion'] },
		{ code: 'olderModel', version: 0, known: 1, path: ['modelVersion'] }
	])('says $code in both languages', async (failure) => {
		const [zh, en] = await both(companyFailureText, failure);
		expect(zh).toMatch(/\p{Script=Han}.*。$/u);
		expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u);
		expect(zh + en!).not.toMatch(/undefined|NaN|\[object/);
	});
});

describe('linkFailureText', () => {
	it.each<LinkFailure>([
		{ code: 'notALink' },
		{ code: 'tooLong', length: 9000, max: 8192 },
		{ code: 'cutOff' },
		{ code: 'damaged' },
		{ code: 'newer', version: 2, known: 1 },
		{ code: 'company', failure: price }
	])('says $code in both languages', async (failure) => {
		const [zh, en] = await both(linkFailureText, failure);
		expect(zh).toMatch(/链接.*。$/u);
		expect(en).toMatch(/link.*\.$/);
	});
});

describe('storeFailureText', () => {
	it.each<StoreFailure>([
		{ code: 'notFound' },
		{ code: 'deleted' },
		{ code: 'invalid', failure: price },
		{ code: 'setAside', setAside: { id: 'a', failure: price, record: {} } },
		{ code: 'full' },
		{ code: 'closed' },
		{ code: 'superseded' },
		{ code: 'brokenView' },
		{ code: 'failed', detail: 'UnknownError: disk.' }
	])('says $code in both languages', async (failure) => {
		const [zh, en] = await both(storeFailureText, failure);
		expect(zh).toMatch(/\p{Script=Han}/u);
		expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u);
	});
});
