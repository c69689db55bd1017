/*
 * Measures and prints: the table or the data on standard output, what is going on on standard error.
 * Started by `npm run bench`, which has checked the arguments and built the app.
 */
import { arch, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { entry } from '../../scripts/tools/entry.js';
import { benchDrag } from './drag';
import { engineRows } from './engineRows';
import { benchLarge } from './large';
import { benchLoad } from './load';
import { paperRows } from './papers';
import { reportTable } from './report';
import { rowData, type Row } from './row';
import { Stage } from './stage';
import { templateRows } from './templates';

/** Runs the benches asked for, all of them unless one is named. */
async function measure(only: string | undefined): Promise<readonly Row[]> {
	const rows: Row[] = [];
	const wanted = (name: string) => {
		const chosen = only === undefined || only === name;
		if (chosen) console.error(`  … ${name}`);
		return chosen;
	};
	if (wanted('engine')) rows.push(...(await engineRows()));
	if (wanted('templates')) rows.push(...(await templateRows()));
	if (wanted('papers')) rows.push(...paperRows());
	if (only === 'engine' || only === 'templates' || only === 'papers') return rows;
	const stage = await Stage.open();
	try {
		if (wanted('drag')) rows.push(...(await benchDrag(stage)));
		if (wanted('large')) rows.push(...(await benchLarge(stage)));
		if (wanted('load')) rows.push(...(await benchLoad(stage)));
	} finally {
		await stage.close();
	}
	return rows;
}

async function main(args: string[]): Promise<void> {
	const { json, only } = parseArgs({
		args,
		options: { json: { type: 'boolean' }, only: { type: 'string' } }
	}).values;
	const rows = await measure(only);
	const machine = {
		processor: cpus()[0]?.model ?? arch(),
		cores: cpus().length,
		node: process.versions.node
	};
	console.log(json ? JSON.stringify({ machine, rows: rows.map(rowData) }) : reportTable(rows));
}

entry(async () => ({ main }));
