import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../scripts/simulate/main';

const folder = mkdtempSync(join(tmpdir(), 'liuke-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: unknown): string {
	const path = join(folder, `${files++}.json`);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

const company = { modelVersion: 1, preset: 'retailer', seed: 1, customers: 200, months: 12, start: {} };
const whole = { ...company, decisions: [] };
const decided = (...decisions: unknown[]) => file({ ...whole, decisions });
const price = { month: 3, lever: 'price', value: 100 };

// The language of whoever runs the tests must not decide what they see.
beforeEach(() => {
	for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, 'C');
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

describe('npm run simulate refuses in one line', () => {
	it.each([
		['an unknown lever', ['--set', 'luck=1'], 'no lever "luck"'],
		['a lever above its range', ['--set', 'competition=1.01'], 'competition must be from 0 to 1'],
		['a lever below its range', ['--set', 'price=-1'], 'price must be from 60 to 160'],
		['a lever that is no number', ['--set', 'price=ten'], '"ten"'],
		['a lever in hexadecimal', ['--set', 'price=0x64'], '"0x64"'],
		['a lever that is infinite', ['--set', 'price=Infinity'], '"Infinity"'],
		['a lever without a value', ['--set', 'price='], 'price must be a number'],
		['a setting without a sign', ['--set', 'price'], 'LEVER=VALUE'],
		['an unknown option', ['--luck', '1'], '--luck'],
		['an option without its value', ['--customers'], '--customers needs a value'],
		['a value for an option that takes none', ['--json=1'], '--json takes no value'],
		['too many customers', ['--customers', '1000020'], '1000000'],
		['customers that do not fill their circles', ['--customers', '210'], 'a multiple of 20'],
		['half a month', ['--months', '12.5'], 'a whole number'],
		['a seed below zero', ['--seed=-1'], '--seed must be from 0'],
		['a month beyond the horizon', ['--at', '61'], 'from 0 to 60'],
		['a decision at month 0', ['--decide', '0:price=100'], 'from 1 to 59'],
		['a decision beyond the horizon', ['--months', '24', '--decide', '24:price=100'], 'from 1 to 23'],
		['a decision without a month', ['--decide', 'price=100'], 'MONTH:LEVER=VALUE'],
		['an unknown starting company', ['--preset', 'bank'], 'retailer'],
		['an unknown language', ['--lang', 'fr'], '--lang is zh or en'],
		['a file that is not there', ['nowhere.json'], 'cannot be read (ENOENT)'],
		['a file that is a folder', ['src'], 'cannot be read (EISDIR)'],
		['a second file', [file(whole), 'b.json'], '"b.json"'],
		['a file and a starting company', [file(whole), '--preset', 'retailer'], 'not both'],
		['a file that is not JSON', [file('{"seed": 1')], 'is not JSON'],
		['a file that is no object', [file('7')], 'the whole file must be an object'],
		['a newer company', [file({ ...whole, modelVersion: 99 })], 'its model version is 99'],
		['an older company', [file({ ...whole, modelVersion: 0 })], 'its model version is 0'],
		['a company without decisions', [file(company)], 'decisions is missing'],
		['a company with a field too many', [file({ ...whole, luck: 1 })], 'luck is unknown'],
		['a company with a text for a number', [file({ ...whole, seed: '1' })], 'seed must be a number'],
		['a company with half a customer', [file({ ...whole, customers: 220.5 })], 'a whole number'],
		['a company whose circles are not full', [file({ ...whole, customers: 210 })], 'a multiple of 20'],
		['a company with an unknown lever', [file({ ...whole, start: { luck: 1 } })], 'no lever "luck"'],
		['a company of an unknown kind', [file({ ...whole, preset: 'bank' })], 'no starting company "bank"'],
		['a company out of range', [file({ ...whole, start: { competition: 2 } })], 'start.competition'],
		['a company that decides twice', [decided(price, price)], 'two decisions on price'],
		['a company that decides too much', [decided(...Array(501).fill(price))], 'at most 500']
	])('%s', async (_, args, hint) => {
		const write = vi.spyOn(process.stdout, 'write');
		const refusal = await main(args).then(
			() => undefined,
			(error: unknown) => error
		);
		expect(write).not.toHaveBeenCalled();
		expect(refusal).toMatchObject({ code: 2, message: expect.stringMatching(/^simulate: [^\n]+$/) });
		expect((refusal as Error).message).toContain(hint);
	});
});
