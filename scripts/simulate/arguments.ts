import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Locale } from '$lib/domain/locale';
import { refuse } from './refuse';
import { words } from './words';

/** A lever to be set, as written: nothing is checked yet. */
export interface Setting {
	readonly lever: string;
	readonly value: string;
}

/** What a person asked for. Numbers are still text: what they must be depends on the company. */
export interface Options {
	readonly file: string | undefined;
	readonly preset: string | undefined;
	readonly customers: string | undefined;
	readonly months: string | undefined;
	readonly seed: string | undefined;
	readonly at: string | undefined;
	/** In the order given. */
	readonly set: readonly Setting[];
	readonly decide: readonly (Setting & { readonly month: string })[];
	readonly levers: boolean;
	readonly presets: boolean;
	readonly help: boolean;
	readonly json: boolean;
	readonly locale: Locale;
}

const OPTIONS = {
	preset: { type: 'string' },
	customers: { type: 'string' },
	months: { type: 'string' },
	seed: { type: 'string' },
	at: { type: 'string' },
	set: { type: 'string', multiple: true },
	decide: { type: 'string', multiple: true },
	levers: { type: 'boolean' },
	presets: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
	json: { type: 'boolean' },
	lang: { type: 'string' }
} as const satisfies ParseArgsConfig['options'];

const isOption = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

function settingOf(text: string, option: string, locale: Locale): Setting {
	const at = text.indexOf('=');
	if (at < 1) refuse(words[locale].notASetting(option, text));
	return { lever: text.slice(0, at), value: text.slice(at + 1) };
}

function decisionOf(text: string, locale: Locale) {
	const at = text.indexOf(':');
	if (at < 1 || !text.slice(at).includes('=')) refuse(words[locale].notADecision(text));
	return { month: text.slice(0, at), ...settingOf(text.slice(at + 1), '--decide', locale) };
}

/** The language asked for; needed before anything else, because complaints are made in it. */
function localeOf(args: readonly string[], fallback: Locale): Locale {
	const index = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	if (index < 0) return fallback;
	const lang = args[index]!.split('=')[1] ?? args[index + 1] ?? '';
	return lang === 'zh' || lang === 'en' ? lang : refuse(words[fallback].unknownLanguage(lang));
}

/**
 * Reads a command line.
 * @throws {Complaint} where it has something nobody asked for: an unknown option, a second file, a half-said value
 */
export function readArguments(args: string[], fallback: Locale): Options {
	const locale = localeOf(args, fallback);
	const say = words[locale];
	// Not strict: parseArgs explains itself in several lines, and a person is owed one.
	const { values, positionals, tokens } = parseArgs({
		args,
		options: OPTIONS,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!isOption(token.name)) refuse(say.unknownOption(token.rawName));
		const wantsValue = OPTIONS[token.name].type === 'string';
		if (wantsValue && !token.value) refuse(say.valueMissing(token.rawName));
		if (!wantsValue && token.value !== undefined) refuse(say.valueUnwanted(token.rawName));
	}
	if (positionals.length > 1) refuse(say.secondFile(positionals[1]!));
	const text = (name: 'preset' | 'customers' | 'months' | 'seed' | 'at') =>
		values[name] as string | undefined;
	const list = (name: 'set' | 'decide') => (values[name] ?? []) as string[];
	return {
		file: positionals[0],
		preset: text('preset'),
		customers: text('customers'),
		months: text('months'),
		seed: text('seed'),
		at: text('at'),
		set: list('set').map((setting) => settingOf(setting, '--set', locale)),
		decide: list('decide').map((decision) => decisionOf(decision, locale)),
		levers: values.levers === true,
		presets: values.presets === true,
		help: values.help === true,
		json: values.json === true,
		locale
	};
}
