import { CUSTOMERS, decide, MONTHS, SEED, type Company } from '$lib/domain/company';
import { isLeverName, lever } from '$lib/domain/levers';
import { companyFrom, PRESET_IDS, type PresetId } from '$lib/domain/preset';
import { preset } from '$lib/domain/presets';
import type { Options, Setting } from './arguments';
import { readCompany } from './companyFile';
import { numberIn, wholeIn } from './numbers';
import { refuse } from './refuse';
import { words, type Words } from './words';

const isPreset = (id: string): id is PresetId => (PRESET_IDS as readonly string[]).includes(id);

/** The company to begin with: a file's, a preset's, or the default. */
async function begin({ file, preset: id, locale }: Options): Promise<Company> {
	const say = words[locale];
	if (file !== undefined && id !== undefined) refuse(say.fileAndPreset);
	if (file !== undefined) return readCompany(file, locale);
	const chosen = id ?? PRESET_IDS[0];
	return isPreset(chosen)
		? companyFrom(preset(chosen))
		: refuse(say.unknownPreset(chosen, PRESET_IDS.join(', ')));
}

function moved(company: Company, month: number, { lever: name, value }: Setting, say: Words): Company {
	if (!isLeverName(name)) return refuse(say.unknownLever(name));
	return decide(company, month, name, numberIn(value, name, lever(name), say));
}

function sized(company: Company, options: Options, say: Words): Company {
	const customers =
		options.customers === undefined
			? company.customers
			: wholeIn(options.customers, '--customers', CUSTOMERS, say);
	if (customers % CUSTOMERS.step) refuse(say.notMultiple('--customers', String(customers), CUSTOMERS.step));
	const months =
		options.months === undefined ? company.months : wholeIn(options.months, '--months', MONTHS, say);
	const seed = options.seed === undefined ? company.seed : wholeIn(options.seed, '--seed', SEED, say);
	return { ...company, customers, months, seed };
}

/**
 * The company that was asked for, and the month at which its figures are read (the last one unless said).
 * @throws {Complaint} at the first thing that cannot be
 */
export async function chosenCompany(options: Options): Promise<{ company: Company; viewAt: number }> {
	const say = words[options.locale];
	let company = sized(await begin(options), options, say);
	for (const setting of options.set) company = moved(company, 0, setting, say);
	for (const decision of options.decide) {
		const range = { min: 1, max: company.months - 1 };
		const month = wholeIn(decision.month, `--decide ${decision.lever}: month`, range, say);
		company = moved(company, month, decision, say);
	}
	const at = { min: 0, max: company.months };
	return {
		company,
		viewAt: options.at === undefined ? company.months : wholeIn(options.at, '--at', at, say)
	};
}
