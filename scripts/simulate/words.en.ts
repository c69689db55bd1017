import type { zh } from './words.zh';

/** What the command line says in English. Complaints are one line each. */
export const en: typeof zh = {
	help: `Usage: npm run -s simulate -- [company.json] [options]

Runs the same engine without a browser and prints the same measures.

  company.json              a company file; without one, a starting company
  --preset ID               begin with this starting company (see --presets)
  --customers N             people in the market, 200–1000000, a multiple of 20
  --months N                months simulated, 12–240
  --seed N                  0–4294967295
  --set LEVER=VALUE         value at the start; repeatable, applied in order
  --decide MONTH:LEVER=VALUE  a decision at the end of a month; repeatable
  --at MONTH                the month that measures are read at, the last one unless given
  --json                    print JSON, and nothing else, on standard output
  --levers                  list every lever
  --presets                 list the starting companies
  --lang zh|en              language
  --help                    this text

On a mistake: exit code 2, one line on standard error, nothing on standard output.`,
	unknownLanguage: (lang) => `--lang is zh or en, not "${lang}".`,
	unknownOption: (option) => `there is no option ${option}; --help lists them all.`,
	valueMissing: (option) => `${option} needs a value.`,
	valueUnwanted: (option) => `${option} takes no value.`,
	secondFile: (file) => `only one company file can be read; "${file}" is one too many.`,
	fileAndPreset: 'give a company file or --preset, not both.',
	notASetting: (option, text) => `${option} is written LEVER=VALUE, not "${text}".`,
	notADecision: (text) => `--decide is written MONTH:LEVER=VALUE, not "${text}".`,
	unknownLever: (name) => `there is no lever "${name}"; --levers lists them all.`,
	unknownPreset: (id, known) => `there is no starting company "${id}"${known && `; there are ${known}`}.`,
	notANumber: (name, text) => `${name} must be a number, not "${text}".`,
	notWhole: (name, text) => `${name} must be a whole number, not ${text}.`,
	notMultiple: (name, text, step) => `${name} must be a multiple of ${step}, not ${text}.`,
	outOfRange: (name, text, min, max) => `${name} must be from ${min} to ${max}, not ${text}.`,
	unreadable: (file, reason) => `the file "${file}" cannot be read (${reason}).`,
	notJson: (file) => `the file "${file}" is not JSON.`,
	inFile: (file, sentence) => `the file "${file}": ${sentence}`,
	expected: { object: 'an object', list: 'a list', number: 'a number', text: 'a text' },
	wrongType: (at, expected) => `${at || 'the whole file'} must be ${expected}.`,
	missing: (at) => `${at} is missing.`,
	unknownField: (at) => `${at} is unknown.`,
	tooManyDecisions: (count, max) => `there are ${count} decisions, at most ${max} are allowed.`,
	decidedTwice: (month, lever) => `month ${month} has two decisions on ${lever}.`,
	otherModel: (version, known) => `its model version is ${version}, this program knows version ${known}.`,
	lever: 'lever',
	name: 'name',
	unit: 'unit',
	min: 'min',
	max: 'max',
	step: 'step',
	default: 'default',
	preset: 'starting company',
	measure: 'measure',
	value: 'value',
	month: 'month',
	company: (preset, customers, months, seed) =>
		`${preset}: ${customers} people in the market, ${months} months, seed ${seed}`,
	readAt: (month) => `Measures at month ${month}`,
	speed: (ms, customerMonths) => `${ms} ms for ${customerMonths} customer-months`,
	model: (version, digest) => `model version ${version}, digest ${digest}`,
	series: {
		active: 'customers',
		satisfaction: 'satisfaction',
		joined: 'joined',
		lost: 'lost',
		revenue: 'revenue',
		profit: 'profit',
		customerEquity: 'equity'
	},
	byYear: 'By year (joined, lost, revenue and profit summed over the year, the others at its end)'
};
