import { beforeEach, describe, expect, it } from 'vitest';
import { BANK_LIMITS, newBank } from '$lib/domain/study/bank';
import { draftOf, emptyDraft, questionOf } from '$lib/domain/study/draft';
import { tidyDraft } from '$lib/domain/study/tidyDraft';
import { Banks } from '$lib/state/exam/exchange/banks.svelte';
import { QuestionEditor } from '$lib/state/exam/exchange/editor.svelte';
import { Importer } from '$lib/state/exam/exchange/importer.svelte';
import { bankFileText } from '$lib/storage/study/bankFile';
import type { Store } from '$lib/storage/store';
import { failure, freshName, storeOf, value } from '../storage/stores';

const both = (text: string) => ({ zh: text, en: text });
const question = (text: string) =>
	questionOf(
		tidyDraft({
			...emptyDraft('single', 3),
			stem: both(text),
			options: ['a', 'b', 'c', 'd'].map((letter, i) => ({
				text: both(letter),
				right: i === 1,
				reason: both('')
			}))
		}),
		''
	);

describe.each(['indexeddb', 'memory'] as const)('banks in a store of kind %s', (kind) => {
	let store: Store;
	let banks: Banks;
	const another = () =>
		new Banks(
			async () => store,
			() => 2
		);

	beforeEach(async () => {
		store = await storeOf(kind);
		banks = new Banks(
			async () => store,
			() => 1
		);
		await banks.load();
		await banks.create('  期中 ');
	});

	it('keep their questions under numbers that are never given twice', async () => {
		const { id } = banks.open!;
		expect(await banks.add([question('one'), question('two')])).toBe(true);
		expect(await banks.removeQuestion(`own-${id}-2`)).toBe(true);
		expect(await banks.add([question('three')])).toBe(true);
		const seen = another();
		await seen.load();
		expect(seen.open).toMatchObject({ name: '期中', next: 4 });
		expect(seen.open!.questions.map((one) => [one.id, one.stem.en])).toEqual([
			[`own-${id}-1`, 'one'],
			[`own-${id}-3`, 'three']
		]);
	});

	it('bring a deleted question back to where it stood', async () => {
		await banks.add([question('one'), question('two'), question('three')]);
		const { id } = banks.open!;
		await banks.removeQuestion(`own-${id}-2`);
		expect(banks.removed?.question.stem.en).toBe('two');
		expect(await banks.bringBack()).toBe(true);
		expect(banks.open!.questions.map(({ stem }) => stem.en)).toEqual(['one', 'two', 'three']);
		expect(banks.removed).toBe(null);
	});

	it('change what is kept, not what was on screen: another tab may have written', async () => {
		const other = another();
		await other.load();
		await other.add([question('theirs')]);
		await banks.add([question('ours')]);
		expect(banks.open!.questions.map(({ stem }) => stem.en)).toEqual(['theirs', 'ours']);
	});

	it('take all of an import or nothing, with the reasons of what cannot be used', async () => {
		const importer = new Importer(banks);
		const gift = 'Who? {=no one ~somebody}\n\nMatch {=a -> b =c -> d}\n\nHow many? {#3:1}';
		await importer.open(new File([gift], 'quiz.gift'));
		const { accepted, refused } = importer.read!.reading;
		expect([accepted.length, refused.map(({ line, reasons }) => [line, reasons[0]!.code])]).toEqual([
			2,
			[[3, 'type']]
		]);
		expect(banks.open!.questions).toEqual([]);
		importer.drop();
		expect(banks.open!.questions).toEqual([]);
		await importer.open(new File([gift], 'quiz.gift'));
		expect(await importer.take()).toBe(true);
		expect(banks.open!.questions.map(({ type }) => type)).toEqual(['single', 'fill']);
	});

	it('take nothing where there is no room for all', async () => {
		const many = Array.from({ length: BANK_LIMITS.questions }, (_, i) => question(`q${i}`));
		expect(await banks.add(many)).toBe(true);
		expect(banks.room).toBe(0);
		expect(await banks.add([question('one more')])).toBe(false);
		expect(banks.open!.questions).toHaveLength(BANK_LIMITS.questions);
	});

	it('are shared as a file that another device reads back as it was', async () => {
		await banks.add([question('one'), question('two')]);
		const file = new File([bankFileText(banks.open!)], '期中.json');
		await banks.create('copy');
		const importer = new Importer(banks);
		await importer.open(file);
		expect(importer.read!.format).toBe('bank');
		await importer.take();
		expect(banks.open!.questions.map((one) => draftOf(one))).toEqual(
			[question('one'), question('two')].map((one) => draftOf(one))
		);
	});
});

describe('a file that is no bank', () => {
	const read = async (text: string) => {
		const importer = new Importer(
			new Banks(
				async () => storeOf('memory'),
				() => 1
			)
		);
		await importer.open(new File([text], 'bank.json'));
		return importer;
	};

	it('is refused as a whole where its format is not known or is newer', async () => {
		expect((await read('{}')).problem).toEqual({ code: 'notBank' });
		expect((await read('['.repeat(100_000))).problem).toEqual({ code: 'notBank' });
		const newer = JSON.stringify({ format: 'liuke-bank', version: 99, name: '', questions: [] });
		expect((await read(newer)).problem).toEqual({ code: 'newer', version: 99 });
	});

	it('is refused entry by entry where an entry is wrong', async () => {
		const good = { ...question('good'), id: 'own-x-1' };
		const entries = [good, { ...good, difficulty: 7 }, { ...good, options: [] }, 'text'];
		const file = JSON.stringify({ format: 'liuke-bank', version: 1, name: 'x', questions: entries });
		const { read: result } = await read(file);
		expect(result!.reading.accepted).toHaveLength(1);
		expect(result!.reading.refused.map(({ line, reasons }) => [line, reasons[0]!.code])).toEqual([
			[2, 'shape'],
			[3, 'fault'],
			[4, 'shape']
		]);
	});
});

describe('the table of banks', () => {
	it('refuses a bank that breaks the rules, and sets aside one that it cannot read', async () => {
		const name = freshName();
		const store = await storeOf('indexeddb', { name });
		const bank = newBank('b1', 'x', 1);
		const broken = { ...question('q'), chapter: 77 as 3, id: 'own-b1-1' };
		expect(failure(await store.banks.put({ ...bank, questions: [broken] })).code).toBe('failed');
		value(await store.banks.put(bank));
		const request = indexedDB.open(name);
		const db = await new Promise<IDBDatabase>(
			(resolve) => (request.onsuccess = () => resolve(request.result))
		);
		await new Promise<void>((resolve) => {
			const change = db.transaction('banks', 'readwrite');
			change.objectStore('banks').put({ id: 'b2', name: 7 });
			change.oncomplete = () => resolve();
		});
		db.close();
		const list = value(await store.banks.list());
		expect([list.rows.map(({ id }) => id), list.setAside.length]).toEqual([['b1'], 1]);
	});
});

describe('a question being written', () => {
	it('shows a fault where the writer has been, and all of them when saving is tried', () => {
		const editor = new QuestionEditor('own-b-1', null, 'zh', 3);
		expect(editor.faultAt('stem')).toBeUndefined();
		editor.visit('stem');
		expect(editor.faultAt('stem')?.code).toBe('empty');
		expect(editor.faultAt('options.0.text')).toBeUndefined();
		expect(editor.finish()).toBe(null);
		expect(editor.faultAt('options.0.text')?.code).toBe('empty');
	});

	it('has a blank for each gap, and one language stands for both', () => {
		const editor = new QuestionEditor('own-b-1', null, 'zh');
		editor.setType('fill');
		editor.change({ stem: { zh: '客户（  ）与____', en: '' } });
		expect(editor.draft.blanks).toHaveLength(2);
		editor.changeAt('blanks', 0, { zh: ['满意', ' 满意度 '] });
		editor.changeAt('blanks', 1, { zh: ['忠诚'] });
		expect(editor.finish()).toMatchObject({
			id: 'own-b-1',
			stem: both('客户____与____'),
			blanks: [
				{ zh: ['满意', '满意度'], en: ['满意', '满意度'] },
				{ zh: ['忠诚'], en: ['忠诚'] }
			]
		});
	});

	it('keeps what it was before saving, of both languages', () => {
		const old = { ...question('one'), id: 'own-b-1', explanation: { zh: '因为', en: 'because' } };
		const editor = new QuestionEditor('own-b-1', old, 'zh');
		expect([editor.languages, editor.changed]).toEqual(['both', false]);
		expect(editor.finish()).toEqual(old);
		editor.setRight(0, true);
		expect(editor.changed).toBe(true);
		expect(editor.draft.options.map(({ right }) => right)).toEqual([true, false, false, false]);
	});

	it('counts the marks of an essay and of a case', () => {
		const editor = new QuestionEditor('own-b-1', null, 'en');
		editor.setType('case');
		editor.addTask();
		expect([editor.given, editor.due]).toEqual([2, 11]);
		editor.changePoints(1, ([point]) => [{ ...point!, marks: 10 }]);
		expect(editor.given).toBe(11);
		editor.setType('essay');
		expect(editor.due).toBe(8);
	});
});
