import type { Locale } from '$lib/domain/locale';
import { simulate } from '$lib/engine/simulate';
import { readArguments } from './arguments';
import { chosenCompany } from './company';
import { leverList, leverTable } from './levers';
import { presetTable } from './presets';
import { jsonReport } from './jsonReport';
import { textReport } from './textReport';
import { words } from './words';

/** Writes to standard output; a reader that stops early (`| head`) is no error. */
function print(text: string): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	process.stdout.write(`${text}\n`);
}

/** The reader's language where none is asked for. */
function systemLocale(): Locale {
	const { LC_ALL, LC_MESSAGES, LANG } = process.env;
	return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/**
 * Simulates a company and prints its figures, or prints the levers or the starting companies.
 * @throws {Complaint} with code 2 where something asked for does not exist or is out of range
 */
export async function main(args: string[]): Promise<void> {
	const options = readArguments(args, systemLocale());
	const { locale } = options;
	if (options.help) return print(words[locale].help);
	if (options.levers) return print(options.json ? JSON.stringify(leverList()) : leverTable(locale));
	if (options.presets) return print(presetTable(locale));
	const { company, viewAt } = await chosenCompany(options);
	const started = performance.now();
	const run = simulate(company, { viewAt });
	const elapsedMs = performance.now() - started;
	print(
		options.json
			? JSON.stringify(jsonReport(run, elapsedMs, company))
			: textReport(run, elapsedMs, company, locale)
	);
}
