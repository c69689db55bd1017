import type { CompanyFailure, Path } from '$lib/domain/companyFailure';
import { isLeverName, lever } from '$lib/domain/levers';
import type { LinkFailure } from '$lib/domain/linkFailure';
import type { StoreFailure } from '$lib/domain/storeFailure';
import type { Format } from './format';
import type { zhStorage } from './zh/storage';

type Words = typeof zhStorage;

/** Where in a company a fault is, as the interface calls the place. */
function placeText({ place }: Words, { locale }: Format, path: Path): string {
	const [field, key, part] = path[0] === 'company' ? path.slice(1) : path;
	if (field === undefined) return place.whole;
	if (field === 'start' && typeof key === 'string') {
		return isLeverName(key) ? place.lever(lever(key).label[locale]) : place.start;
	}
	if (field === 'decisions' && typeof key === 'number') {
		const number = String(key + 1);
		if (part === 'month') return place.decisionMonth(number);
		if (part === 'lever') return place.decisionLever(number);
		return part === 'value' ? place.decisionValue(number) : place.decision(number);
	}
	const named = place[field as keyof Words['place']];
	return typeof named === 'string' ? named : place.field(String(field).slice(0, 40));
}

/** What is wrong with a company from outside, where, and what can be done: one sentence. */
export function companyFailureText(words: Words, format: Format, failure: CompanyFailure): string {
	const { fault } = words;
	const place = placeText(words, format, failure.path);
	const number = (value: number) => format.number(value, 3);
	switch (failure.code) {
		case 'wrongType':
			return fault.wrongType(place, words.expected[failure.expected]);
		case 'missing':
		case 'unknownField':
			return fault[failure.code](place);
		case 'unknownLever':
		case 'unknownPreset':
			return fault[failure.code](place, failure.name);
		case 'notWhole':
			return fault.notWhole(place, number(failure.value));
		case 'notMultiple':
			return fault.notMultiple(place, number(failure.value), number(failure.step));
		case 'outOfRange':
			return fault.outOfRange(place, number(failure.value), number(failure.min), number(failure.max));
		case 'tooManyDecisions':
			return fault.tooManyDecisions(place, number(failure.count), number(failure.max));
		case 'decidedTwice': {
			const name = isLeverName(failure.lever) ? lever(failure.lever).label[format.locale] : failure.lever;
			return fault.decidedTwice(place, number(failure.month), name);
		}
		case 'newerModel':
		case 'olderModel':
			return fault[failure.code](number(failure.version), number(failure.known));
	}
}

/** Why a link opened nothing, and what to do. */
export function linkFailureText(words: Words, format: Format, failure: LinkFailure): string {
	const { link } = words;
	switch (failure.code) {
		case 'tooLong':
			return link.tooLong(format.number(failure.length), format.number(failure.max));
		case 'newer':
			return link.newer(format.number(failure.version), format.number(failure.known));
		case 'company':
			return link.company(companyFailureText(words, format, failure.failure));
		default:
			return link[failure.code];
	}
}

/** Why the store did not do what it was asked, and what to do. */
export function storeFailureText(words: Words, format: Format, failure: StoreFailure): string {
	const { failures } = words;
	switch (failure.code) {
		case 'invalid':
			return failures.invalid(companyFailureText(words, format, failure.failure));
		case 'setAside':
			return failures.setAside(companyFailureText(words, format, failure.setAside.failure));
		case 'failed':
			return failures.failed(failure.detail);
		default:
			return failures[failure.code];
	}
}
