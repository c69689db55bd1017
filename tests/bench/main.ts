import { arch, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Complaint } from '../../scripts/tools/complaint.js';
import { entry } from '../../scripts/tools/entry.js';
import { benchDrag } from './drag';
import { benchLarge } from './large';
import { benchLoad } from './load';
import { reportTable } from './report';
import { rowData, type Row } from './row';
import { Stage } from './stage';

/** What can be measured in a browser, by the name that `--only` takes. */
const IN_BROWSER = { drag: benchDrag, large: benchLarge, load: benchLoad };
type InBrowser = keyof typeof IN_BROWSER;

/** Runs the benches asked for, all of them unless one is named. */
async function measure(only: string | undefined): Promise<readonly Row[]> {
	const rows: Row[] = [];
	const names = (Object.keys(IN_BROWSER) as InBrowser[]).filter(
		(name) => only === undefined || only === name
	);
	if (names.length) {
		const stage = await Stage.open();
		try {
			for (const name of names) {
				console.error(`  … ${name}`);
				rows.push(...(await IN_BROWSER[name](stage)));
			}
		} finally {
			await stage.close();
		}
	}
	return rows;
}

/**
 * npm run bench [-- --json] [-- --only engine|drag|large|load]
 * The table or the data goes to standard output, what is going on to standard error.
 */
async function main(args: string[]): Promise<void> {
	const { json, only } = parseArgs({
		args,
		options: { json: { type: 'boolean' }, only: { type: 'string' } }
	}).values;
	if (only !== undefined && only !== 'engine' && !(only in IN_BROWSER)) {
		throw new Complaint(`--only is engine, ${Object.keys(IN_BROWSER).join(', ')}; not "${only}".`, 2);
	}
	const rows = await measure(only);
	const machine = {
		processor: cpus()[0]?.model ?? arch(),
		cores: cpus().length,
		node: process.versions.node
	};
	console.log(json ? JSON.stringify({ machine, rows: rows.map(rowData) }) : reportTable(rows));
}

entry(async () => ({ main }));
