import { describe, expect, it } from 'vitest';
import { layerOf, program } from './files';
import { importFaults, importsOf } from './importRules';
import { addressFaults, missingFaults } from './lockRules';
import { emptyTextFaults, messageFaults } from './messageRules';
import { purityFaults } from './purityRules';
import { barrelFaults, hostFaults, lengthFaults, runeFaults, unfinishedFaults } from './textRules';

/* Each rule is shown a breach here: a rule that cannot fail guards nothing. */

const file = (path: string, text: string) => ({ path, text });

describe('layerOf(path)', () => {
	it('is the folder under src/lib, or routes', () => {
		expect(layerOf('src/lib/engine/step.ts')).toBe('engine');
		expect(layerOf('src/routes/lab/+page.svelte')).toBe('routes');
		expect(layerOf('tests/unit/x.ts')).toBeUndefined();
	});
});

describe('importsOf(file)', () => {
	it('finds every way of naming a module, in a component too', () => {
		const text = `<script lang="ts" module>import 'a';</script>
			<script lang="ts">
				import b from 'b';
				import type { C } from 'c';
				import { type D } from 'd';
				export { e } from 'e';
				const f = () => import('f');
				let g: import('g').G;
				new Worker(new URL('h', import.meta.url), { type: 'module' });
				import.meta.glob(['i', 'j']);
				// import 'comment';
				const text = "import 'string'";
			</script>`;
		const found = importsOf(file('src/lib/ui/X.svelte', text));
		expect(found.map(({ from }) => from).join('')).toBe('abcdefghij');
		expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['c', 'd', 'g']);
	});

	it('reads nothing but the scripts of a component', () => {
		expect(program(file('src/lib/ui/X.svelte', '<p>import</p><script>1;</script>'))).toBe('1;');
	});
});

describe('importFaults(file)', () => {
	const faults = (path: string, line: string) => importFaults(file(path, line)).length;

	it('finds a layer that the table forbids, for a type as well as for a value', () => {
		expect(faults('src/lib/engine/a.ts', `import { x } from '$lib/state/x';`)).toBe(1);
		expect(faults('src/lib/domain/a.ts', `import type { X } from '$lib/engine/x';`)).toBe(1);
		expect(faults('src/lib/engine/a.ts', `import { x } from '$lib/domain/x';`)).toBe(0);
	});

	it('finds a relative path into another layer, and lets one inside the layer pass', () => {
		expect(faults('src/lib/engine/a.ts', `import { x } from '../domain/x';`)).toBe(1);
		expect(faults('src/routes/lab/a.ts', `import { x } from '../../lib/state/x';`)).toBe(1);
		expect(faults('src/lib/engine/deep/a.ts', `import { x } from '../b';`)).toBe(0);
	});

	it('lets the pages have the one stylesheet of the app', () => {
		expect(faults('src/routes/+layout.svelte', `<script>import '../app.css';</script>`)).toBe(0);
	});

	it('finds the own layer by $lib, a whole layer and a layer that does not exist', () => {
		expect(faults('src/lib/engine/a.ts', `import { x } from '$lib/engine/b';`)).toBe(1);
		expect(faults('src/lib/engine/a.ts', `import { x } from '$lib/domain';`)).toBe(1);
		expect(faults('src/lib/engine/a.ts', `import { x } from '$lib/helpers/b';`)).toBe(1);
	});

	it('lets routes have types of the domain and no values', () => {
		expect(faults('src/routes/a.ts', `import type { X } from '$lib/domain/x';`)).toBe(0);
		expect(faults('src/routes/a.ts', `import { x, type X } from '$lib/domain/x';`)).toBe(1);
	});

	it('finds a package in a layer that has none', () => {
		expect(faults('src/lib/formulas/a.ts', `import { sum } from 'd3';`)).toBe(1);
		expect(faults('src/lib/charts/a.ts', `import { sum } from 'd3';`)).toBe(0);
	});
});

describe('purityFaults(file)', () => {
	const faults = (text: string) => purityFaults(file('src/lib/engine/a.ts', text)).length;

	it('finds clock, luck and browser', () => {
		expect(faults('Math.random()')).toBe(1);
		expect(faults('Date.now(); new Date()')).toBe(2);
		expect(faults('performance.now(); document.title; window.x')).toBe(3);
	});

	it('lets a member of that name, a comment and a text pass', () => {
		expect(faults(`policy.window = { document: 1 }; // Date.now()\nconst text = 'Math.random()';`)).toBe(0);
	});
});

describe('the rules on text', () => {
	it('find a rune file without a rune', () => {
		expect(runeFaults(file('src/lib/state/a.svelte.ts', 'const state = 1;'))).toHaveLength(1);
		expect(runeFaults(file('src/lib/state/a.svelte.ts', 'x = $state(1);'))).toEqual([]);
	});

	it('find a barrel by name and by what it passes on', () => {
		const faults = (text: string) => barrelFaults(file('src/lib/ui/a.ts', text)).length;
		expect(barrelFaults(file('src/lib/ui/index.ts', 'const a = 1;'))).toHaveLength(1);
		expect(faults(`const a = 1;\nexport * from './b';`)).toBe(1);
		expect(faults(`// all of it\nexport { b } from './b';\nexport type {\n\tC\n} from './c';\n`)).toBe(1);
		expect(faults(`export { b } from './b';\nexport const a = 1;`)).toBe(0);
	});

	it('find a file of 301 lines outside content', () => {
		expect(lengthFaults(file('src/lib/ui/a.ts', 'a\n'.repeat(301)))).toHaveLength(1);
		expect(lengthFaults(file('src/lib/ui/a.ts', 'a\n'.repeat(300)))).toEqual([]);
		expect(lengthFaults(file('src/lib/content/a.ts', 'a\n'.repeat(301)))).toEqual([]);
	});

	it('find a host in code, not a namespace and not a source cited in a comment', () => {
		const faults = (line: string) => hostFaults(file('src/a.ts', line)).length;
		expect(faults(`fetch('https://example.org/x')`)).toBe(1);
		expect(faults(`new WebSocket('wss://example.org')`)).toBe(1);
		expect(faults(`xmlns="http://www.w3.org/2000/svg"`)).toBe(0);
		expect(faults(`xmlns="http://schemas.openxmlformats.org/package/2006/relationships"`)).toBe(0);
		expect(faults(`src="https://openxmlformats.org/x"`)).toBe(1);
		expect(faults(` * see https://example.org/paper`)).toBe(0);
		expect(faults(`x = 1; // after https://example.org/paper`)).toBe(0);
	});

	it('find what was put off or switched off', () => {
		const faults = (line: string) => unfinishedFaults(file('tests/a.ts', line)).length;
		for (const mark of ['// TO' + 'DO', 'it.sk' + 'ip(', 'test.on' + 'ly(', '// @ts-' + 'ignore']) {
			expect(faults(mark), mark).toBe(1);
		}
		expect(faults('list.skipped(); only(x);')).toBe(0);
	});
});

describe('the rules on the lock file', () => {
	const lock = (packages: object) => JSON.stringify({ packages });

	it('find a package that is tied to an address', () => {
		expect(addressFaults(lock({ 'node_modules/a': { resolved: 'https://example.org/a.tgz' } }))).toHaveLength(
			1
		);
		expect(addressFaults(lock({ 'node_modules/a': {} }))).toEqual([]);
	});

	it('find a package that is needed, if only for another system, and not locked', () => {
		const needs = { dependencies: { b: '1' }, optionalDependencies: { '@x/c': '1' } };
		expect(missingFaults(lock({ '': {}, 'node_modules/a': needs }))).toHaveLength(2);
		const near = { 'node_modules/a': needs, 'node_modules/a/node_modules/b': {}, 'node_modules/@x/c': {} };
		expect(missingFaults(lock(near))).toEqual([]);
		const elsewhere = {
			'node_modules/a': needs,
			'node_modules/z/node_modules/b': {},
			'node_modules/@x/c': {}
		};
		expect(missingFaults(lock(elsewhere))).toHaveLength(1);
	});
});

describe('the rules on messages', () => {
	it('find a message that one language lacks, however deep', () => {
		expect(messageFaults({ a: { b: 'x', c: 'y' } }, { a: { b: 'x' } })).toEqual(['en lacks a.c: string']);
		expect(messageFaults({ a: ['x'] }, { a: ['x', 'y'] })).toEqual(['zh lacks a.1: string']);
	});

	it('find a message with other parameters or of another kind', () => {
		const zh = { a: (n: number) => `${n}`, b: 'x' };
		expect(messageFaults(zh, { a: () => '', b: 'x' })).toHaveLength(2);
		expect(messageFaults(zh, { a: zh.a, b: () => 'x' })).toHaveLength(2);
		expect(messageFaults(zh, { a: (m: number) => `No. ${m}`, b: 'y' })).toEqual([]);
	});

	it('find a text that one language leaves empty', () => {
		expect(emptyTextFaults({ LIST: [{ label: { zh: '客户', en: ' ' } }] }, 'm')).toEqual([
			'm.LIST.0.label.en is empty'
		]);
		expect(emptyTextFaults({ LIST: [{ label: { zh: '客户', en: 'Customer' } }] }, 'm')).toEqual([]);
	});
});
