import fc from 'fast-check';
import { LOCALES, type Locale, type Localized } from '$lib/domain/locale';
import { FULL_MARKS } from '$lib/domain/question';
import { CHAPTERS } from '$lib/domain/syllabus';
import { emptyDraft, type Draft, type DraftTask } from '$lib/domain/study/draft';
import { faultsOf } from '$lib/domain/study/draftFaults';
import { tidyDraft } from '$lib/domain/study/tidyDraft';
import type { FileLanguage } from '$lib/exam/exchange/languages';

/* What is a sign in one format or another, and what could be taken for HTML, beside plain words of both languages. */
const PIECES = [
	'客户',
	'满意',
	'value',
	'CLV',
	'3.5',
	'，',
	'。',
	' ',
	' ',
	'&',
	'<b>',
	'</p>',
	'<',
	'>',
	'"',
	"'",
	'\\',
	'{',
	'}',
	'~',
	'=',
	'#',
	':',
	'%50%',
	'[html]',
	'[2]',
	'(1)',
	';',
	'|',
	'->',
	'*',
	'/',
	'@',
	'+',
	'-',
	'&amp;',
	'&lt;',
	'<!--',
	']]>',
	'<![CDATA[',
	'_x000D_',
	',',
	'$CATEGORY:',
	'//',
	'\u{1F600}',
	'{mlang en}',
	'####',
	'---',
	'±',
	'multilang',
	'<img src=x onerror=alert(1)>'
];
const words = fc
	.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
	.map((all) => `x${all.join('')}y`);
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

const localized = (of: fc.Arbitrary<string>): fc.Arbitrary<Localized> =>
	fc.oneof(
		fc.record({ zh: of, en: of }),
		of.map((text) => ({ zh: text, en: text }))
	);
const optional = (of: fc.Arbitrary<string>): fc.Arbitrary<Localized> =>
	fc.oneof(fc.constant({ zh: '', en: '' }), localized(of));

const anyChapter = fc.constantFrom(...CHAPTERS);
const head = anyChapter.chain((chapter) =>
	fc.record({
		chapter: fc.constant(chapter.number),
		concepts: fc.subarray(
			chapter.concepts.map(({ id }) => id as string),
			{ minLength: 1, maxLength: 3 }
		),
		difficulty: fc.constantFrom(1, 2, 3),
		explanation: optional(lines)
	})
);

const answers = fc.uniqueArray(words, { minLength: 1, maxLength: 3 });
const numeric = fc
	.record({
		value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
		tolerance: fc.constantFrom(0, 0.5, 2)
	})
	.map(({ value, tolerance }) => ({
		zh: [String(value)],
		en: [String(value)],
		numeric: { value: value === 0 ? 0 : value, tolerance, mistakes: [] }
	}))
	.map((blank) => ({ ...blank, zh: [String(blank.numeric.value)], en: [String(blank.numeric.value)] }));
const blank = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ zh: answers, en: answers }) },
	{ weight: 1, arbitrary: numeric }
);

/** A fill-in with up to three blanks. */
const fill = fc
	.tuple(head, fc.array(blank, { minLength: 1, maxLength: 3 }), localized(words), fc.boolean())
	.map(([top, blanks, stem, orderFree]): Draft => {
		const gaps = blanks.map((_, i) => `____${i}`).join(' ');
		return {
			...emptyDraft('fill', 1),
			...top,
			blanks,
			orderFree,
			stem: { zh: `${stem.zh} ${gaps}`, en: `${stem.en} ${gaps}` }
		};
	});

const option = fc.record({ text: localized(words), reason: optional(words) });
const choice = fc
	.tuple(
		head,
		fc.constantFrom('single' as const, 'multiple' as const),
		fc.array(option, { minLength: 4, maxLength: 6 }),
		localized(lines),
		fc.nat()
	)
	.map(([top, type, options, stem, seed]): Draft => ({
		...emptyDraft(type, 1),
		...top,
		stem,
		options: options.map((one, i) => ({
			...one,
			right: i === seed % 4 || (type === 'multiple' && i === (seed + 1) % 4)
		}))
	}));

const point = fc.record({ text: localized(words), signs: fc.record({ zh: answers, en: answers }) });
/** Tasks whose points are worth what the question must be. */
const tasks = (count: fc.Arbitrary<number>, due: number): fc.Arbitrary<DraftTask[]> =>
	count.chain((n) =>
		fc
			.array(fc.record({ stem: localized(words), points: fc.array(point, { minLength: 1, maxLength: 2 }) }), {
				minLength: n,
				maxLength: n
			})
			.map((all) => {
				const total = all.flatMap(({ points }) => points).length;
				let given = 0;
				return all.map((task) => ({
					...task,
					points: task.points.map((one) => ({ ...one, marks: ++given === total ? due - total + 1 : 1 }))
				}));
			})
	);
const essay = fc
	.tuple(head, localized(lines), tasks(fc.constant(1), FULL_MARKS.essay))
	.map(([top, stem, all]): Draft => ({ ...emptyDraft('essay', 1), ...top, stem, tasks: all }));
const caseStudy = fc
	.tuple(head, localized(words), localized(lines), tasks(fc.integer({ min: 1, max: 3 }), FULL_MARKS.case))
	.map(([top, stem, material, all]): Draft => ({
		...emptyDraft('case', 1),
		...top,
		stem,
		material,
		tasks: all
	}));

/** Drafts of all types without faults, tidy, full of letters that formats use as signs. */
export const anyDraft: fc.Arbitrary<Draft> = fc
	.oneof(fill, choice, essay, caseStudy)
	.map(tidyDraft)
	.filter((draft) => faultsOf(draft).length === 0);

/** What is left of a draft in a file of one language: the same text for both. */
export function inLanguage(draft: Draft, language: FileLanguage): Draft {
	if (language === 'both') return draft;
	return tidyDraft(only(draft, language) as Draft);
}

function only(value: unknown, locale: Locale): unknown {
	if (Array.isArray(value)) return value.map((item) => only(item, locale));
	if (!(value instanceof Object)) return value;
	if (LOCALES.every((key) => key in value)) {
		const kept = (value as Record<string, unknown>)[locale];
		return { ...value, zh: kept, en: kept };
	}
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, only(inner, locale)]));
}
