import { describe, expect, it } from 'vitest';
import { entryRefOf, refOf, sourceOf } from '$lib/exam/questionRef';

describe('the name of a question', () => {
	it('tells bank, template with seed and form, and own questions apart', () => {
		expect(sourceOf('ch03-single-014')).toEqual({ kind: 'bank', chapter: 3 });
		expect(sourceOf('ch10-case-001')).toEqual({ kind: 'bank', chapter: 10 });
		expect(sourceOf('tpl-acsi-score@12:fill')).toEqual({
			kind: 'computed',
			template: 'tpl-acsi-score',
			seed: 12,
			form: 'fill'
		});
		expect(sourceOf('tpl-acsi-score@12')).toMatchObject({ form: 'single' });
	});

	it.each(['', 'ch99-single-001', 'ch03-single-1', 'tpl-x@99999999999', 'tpl-x@1:essay', 'x:y:z', '题'])(
		'takes %j for one of somebody’s own',
		(ref) => {
			expect(sourceOf(ref)).toEqual({ kind: 'own' });
		}
	);

	it('is made of a catalogue entry and a seed, and leads back to the entry', () => {
		expect(refOf({ ref: 'ch01-fill-001', type: 'fill' }, 9)).toBe('ch01-fill-001');
		expect(refOf({ ref: 'tpl-acsi-score', type: 'fill' }, 9)).toBe('tpl-acsi-score@9:fill');
		expect(entryRefOf('tpl-acsi-score@9:fill')).toBe('tpl-acsi-score');
		expect(entryRefOf('ch01-fill-001')).toBe('ch01-fill-001');
	});
});
