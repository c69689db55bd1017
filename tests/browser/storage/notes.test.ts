import { afterEach, describe, expect, it } from 'vitest';
import { readNote, writeNote } from '$lib/storage/notes';

const { getItem, setItem } = Storage.prototype;

afterEach(() => {
	Object.assign(Storage.prototype, { getItem, setItem });
	writeNote('test', null);
});

const refuse = (): never => {
	throw new DOMException('no', 'QuotaExceededError');
};

describe('notes', () => {
	it('are there at once, and gone when taken away', () => {
		expect(readNote('test')).toBe(null);
		writeNote('test', 'a');
		expect(readNote('test')).toBe('a');
		expect(localStorage.getItem('liuke.test')).toBe('a');
		writeNote('test', null);
		expect(readNote('test')).toBe(null);
	});

	it('last as long as the page where the browser refuses them', () => {
		Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
		writeNote('test', 'a');
		expect(readNote('test')).toBe('a');
	});

	it('are the newest also where there is no space for them', () => {
		writeNote('test', 'old');
		Storage.prototype.setItem = refuse;
		writeNote('test', 'new');
		expect(readNote('test')).toBe('new');
	});
});
