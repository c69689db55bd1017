import { ANY_PRACTICE, type PracticeWish } from '$lib/domain/practice';
import type { QuestionRef } from '$lib/domain/study/attempt';
import * as v from 'valibot';
import { wishSchema } from '$lib/storage/study/practiceSchema';

/** What the address of the practice page asks for. */
export type PracticeOrderOf =
	| { readonly kind: 'wish'; readonly wish: PracticeWish }
	| { readonly kind: 'questions'; readonly refs: readonly QuestionRef[] };

const LISTS = ['chapters', 'concepts', 'types', 'difficulties'] as const;

/** A wish as the fragment of the practice page's address, without `#`: `concepts=clv-definition&order=weak`. */
export function wishFragment(wish: Partial<PracticeWish>): string {
	const lists = LISTS.flatMap((name) => (wish[name]?.length ? [`${name}=${wish[name].join(',')}`] : []));
	const single = (['order', 'rule', 'count'] as const).flatMap((name) =>
		wish[name] === undefined ? [] : [`${name}=${wish[name]}`]
	);
	return [...lists, ...single].join('&') || 'order=mixed';
}

/** Certain questions as such a fragment: `questions=ch03-single-001,tpl-acsi-score@7:fill`. */
export function questionsFragment(refs: readonly QuestionRef[]): string {
	return `questions=${refs.map(encodeURIComponent).join(',')}`;
}

/** What a fragment asks for; null where it is none of ours. */
export function readPracticeFragment(fragment: string): PracticeOrderOf | null {
	const given = new Map(
		fragment
			.replace(/^#/, '')
			.split('&')
			.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const)
	);
	const list = (name: string) => given.get(name)?.split(',').filter(Boolean).map(decoded) ?? [];
	const refs = list('questions');
	if (refs.length > 0) return { kind: 'questions', refs };
	const numbers = (name: string) => list(name).map(Number);
	const wish = v.safeParse(wishSchema, {
		...ANY_PRACTICE,
		chapters: numbers('chapters'),
		concepts: list('concepts'),
		types: list('types'),
		difficulties: numbers('difficulties'),
		...(given.has('order') ? { order: given.get('order') } : {}),
		...(given.has('rule') ? { rule: given.get('rule') } : {}),
		...(given.has('count') ? { count: Number(given.get('count')) } : {})
	});
	const known = [...LISTS, 'order', 'rule', 'count'].some((name) => given.has(name));
	return known && wish.success ? { kind: 'wish', wish: wish.output } : null;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
