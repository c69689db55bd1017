import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { questionOf } from '$lib/domain/study/draft';
import { faultsOf } from '$lib/domain/study/draftFaults';
import { tidyDraft } from '$lib/domain/study/tidyDraft';
import { questionsCsv, readCsv } from '$lib/exam/exchange/csv';
import { readGift } from '$lib/exam/exchange/giftRead';
import { gift } from '$lib/exam/exchange/giftWrite';
import { readMoodle } from '$lib/exam/exchange/moodleRead';
import { moodleXml } from '$lib/exam/exchange/moodleWrite';
import type { Placement, ReadResult } from '$lib/exam/exchange/reading';
import { questionsXlsx } from '$lib/exam/exchange/tableFile';
import { readXlsx } from '$lib/exam/exchange/xlsxRead';
import { anyDraft } from './drafts';

const HERE: Placement = { chapter: 3, concept: 'expectation' };
const RUNS = 1000;

/** Any answer is a reading in which everything taken is right and everything else has a reason, or one reason for all. */
function expectSound(result: ReadResult): void {
	if (!result.ok) {
		expect(result.error.code).toMatch(/^\w+$/);
		return;
	}
	const { accepted, refused } = result.value;
	expect(accepted.length + refused.length).toBeGreaterThan(0);
	for (const row of [...accepted, ...refused]) expect(row.line).toBeGreaterThan(0);
	for (const { reasons } of refused) expect(reasons.length).toBeGreaterThan(0);
	for (const { draft } of accepted) {
		expect(faultsOf(draft)).toEqual([]);
		expect(tidyDraft(draft)).toEqual(draft);
	}
}

/** What breaks a file: a stretch cut out, doubled, or replaced by signs of the format. */
interface Damage {
	readonly at: number;
	readonly length: number;
	readonly put: string;
}
const SIGNS = [
	'',
	'<',
	'>',
	'</',
	'&',
	'&#0;',
	'&#x110000;',
	']]>',
	'<![CDATA[',
	'"',
	'{',
	'}',
	'~',
	'=',
	'#',
	'::',
	'\\',
	'\n\n',
	'\n',
	',',
	'%',
	'{1:SA:',
	'<!DOCTYPE a [',
	'\u0000',
	'\uD800',
	'____',
	'|',
	'[9]',
	'±',
	'(7)',
	'\t',
	'\u202E',
	'9'.repeat(400)
];
const damage: fc.Arbitrary<Damage> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat({ max: 60 }),
	put: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 8 }))
});

function damaged(text: string, damages: readonly Damage[]): string {
	return damages.reduce((now, { at, length, put }) => {
		const from = Math.floor(at * now.length);
		return now.slice(0, from) + put + now.slice(from + length);
	}, text);
}

const someQuestions = fc
	.array(anyDraft, { minLength: 1, maxLength: 3 })
	.map((drafts) => drafts.map((draft, i) => questionOf(draft, `own-x-${i + 1}`)));
const damages = fc.array(damage, { minLength: 1, maxLength: 5 });

const TEXTS = {
	'Moodle XML': {
		read: readMoodle,
		write: (all: Parameters<typeof gift>[0]) => moodleXml(all, 'C', 'both').text
	},
	GIFT: { read: readGift, write: (all: Parameters<typeof gift>[0]) => gift(all, 'C', 'both').text },
	CSV: { read: readCsv, write: (all: Parameters<typeof gift>[0]) => questionsCsv(all, 'both', 'zh') }
};

describe.each(Object.entries(TEXTS))('a damaged file of %s', (_, { read, write }) => {
	it(`is read or refused with reasons, ${RUNS} times`, () => {
		fc.assert(
			fc.property(someQuestions, damages, (questions, how) => {
				expectSound(read(strToU8(damaged(write(questions), how)), HERE));
			}),
			{ numRuns: RUNS }
		);
	});
});

describe('a damaged workbook', () => {
	const packed = fc.tuple(someQuestions, damages, fc.boolean()).map(([questions, how, inside]) => {
		const file = questionsXlsx(questions, 'both', 'zh', '题目');
		if (!inside) {
			const bytes = file.slice();
			for (const { at, length, put } of how)
				bytes.fill(
					put.charCodeAt(0) & 255,
					Math.floor(at * bytes.length),
					Math.floor(at * bytes.length) + (length % 9)
				);
			return bytes;
		}
		const parts = Object.entries(unzipSync(file)).map(([path, content]) => {
			const text = new TextDecoder().decode(content);
			return [path, strToU8(path.includes('sheet1') ? damaged(text, how) : text)] as const;
		});
		return zipSync(Object.fromEntries(parts));
	});

	it(`is read or refused with reasons, ${RUNS} times`, () => {
		fc.assert(
			fc.property(packed, (bytes) => expectSound(readXlsx(bytes, HERE))),
			{ numRuns: RUNS }
		);
	});
});

describe('bytes of any kind', () => {
	it.each([readMoodle, readGift, readCsv, readXlsx])('are read or refused with reasons (%o)', (read) => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(read(bytes, HERE))),
			{ numRuns: 300 }
		);
	});
});
