import type { BaseIssue } from 'valibot';
import { CUSTOMERS, MONTHS, SEED } from '$lib/domain/company';
import type { CompanyFailure, Expected, Path } from '$lib/domain/companyFailure';
import { isLeverName, lever } from '$lib/domain/levers';

/** Names out of a foreign file may be of any length; a message shows the beginning. */
const shown = (name: string | number | undefined) => String(name).slice(0, 40);

const EXPECTED: Readonly<Record<string, Expected>> = {
	object: 'object',
	strict_object: 'object',
	array: 'list',
	number: 'number',
	string: 'text',
	picklist: 'text',
	literal: 'number'
};

/** The range of the number at a path of a company. */
function rangeAt([field, key]: Path): { min: number; max: number } {
	if (field === 'seed') return SEED;
	if (field === 'customers') return CUSTOMERS;
	if (field === 'months') return MONTHS;
	if (typeof key === 'string' && isLeverName(key)) return lever(key);
	return { min: 1, max: MONTHS.max - 1 }; // the month of a decision
}

/** Turns an issue of the schema library into the failure the interface knows how to tell. */
export function failureOf(issue: BaseIssue<unknown>): CompanyFailure {
	const path = (issue.path ?? []).map((item) => item.key as string | number);
	const last = path.at(-1);
	const input = issue.input;
	const value = typeof input === 'number' ? input : NaN;
	switch (issue.type) {
		case 'integer':
			return { code: 'notWhole', value, path };
		case 'multiple_of':
			return { code: 'notMultiple', value, step: CUSTOMERS.step, path };
		case 'min_value':
		case 'max_value': {
			const { min, max } = rangeAt(path);
			return { code: 'outOfRange', value, min, max, path };
		}
		case 'max_length':
			return {
				code: 'tooManyDecisions',
				count: Array.isArray(input) ? input.length : 0,
				max: issue.requirement as number,
				path
			};
	}
	if (issue.expected === 'never') {
		return path[0] === 'start'
			? { code: 'unknownLever', name: shown(last), path }
			: { code: 'unknownField', path };
	}
	if (input === undefined && path.length > 0) return { code: 'missing', path };
	if (issue.type === 'picklist' && typeof input === 'string') {
		return last === 'preset'
			? { code: 'unknownPreset', name: shown(input), path }
			: { code: 'unknownLever', name: shown(input), path };
	}
	return { code: 'wrongType', expected: EXPECTED[issue.type] ?? 'object', path };
}
