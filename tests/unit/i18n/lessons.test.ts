import { describe, expect, it } from 'vitest';
import { messageFaults } from '../architecture/messageRules';

const areas = import.meta.glob<Record<string, unknown>>('../../../src/lib/i18n/{zh,en}/lesson*.ts', {
	eager: true
});
const file = (language: 'zh' | 'en', area: string) => `../../../src/lib/i18n/${language}/${area}.ts`;
const names = Object.keys(areas).flatMap((path) => /\/zh\/(\w+)\.ts$/.exec(path)?.[1] ?? []);
const only = (path: string) => Object.values(areas[path] ?? {})[0];

describe('the words of the concept pages', () => {
	it.each(names)('%s say the same in both languages', (area) => {
		expect(only(file('en', area))).toBeDefined();
		expect(messageFaults(only(file('zh', area)), only(file('en', area)))).toEqual([]);
	});
});
