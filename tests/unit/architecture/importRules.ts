import { posix } from 'node:path';
import ts from 'typescript';
import { layerOf, program, type SourceFile } from './files';
import { MAY_IMPORT, PURE } from './layers';

interface Import {
	readonly from: string;
	/** Vanishes when compiled: `import type`, or every name marked `type`. */
	readonly typeOnly: boolean;
}

function onlyTypes(statement: ts.ImportDeclaration): boolean {
	const clause = statement.importClause;
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	return (
		!clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly)
	);
}

/** Every module a file names: import, export … from, import(), type import(), new URL(…, import.meta.url), glob. */
export function importsOf(file: SourceFile): readonly Import[] {
	const found: Import[] = [];
	const add = (node: ts.Node | undefined, typeOnly = false) => {
		if (node && ts.isStringLiteralLike(node)) found.push({ from: node.text, typeOnly });
		if (node && ts.isArrayLiteralExpression(node)) node.elements.forEach((element) => add(element));
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node));
		if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
		if (ts.isCallExpression(node)) {
			const callee = node.expression.getText();
			if (callee === 'import' || callee === 'import.meta.glob') add(node.arguments[0]);
		}
		if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url')
			add(node.arguments[0]);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('file.ts', program(file), ts.ScriptTarget.Latest, true));
	return found;
}

function faultOf(path: string, { from, typeOnly }: Import): string | undefined {
	const own = layerOf(path);
	if (!own) return undefined;
	if (from.startsWith('.')) {
		const file = posix.join(posix.dirname(path), from);
		const target = layerOf(file);
		// The one stylesheet of the whole app lies beside app.html, in no layer.
		return target === own || file === 'src/app.css'
			? undefined
			: `leaves its layer by a relative path: write $lib/${target ?? '…'}/…`;
	}
	if (from === '$lib' || /^\$lib\/[^/]+$/.test(from)) return 'names a whole layer: name the file';
	const other = /^\$lib\/([^/]+)\//.exec(from)?.[1];
	if (other) {
		if (other === own) return 'names its own layer by $lib: write ./…';
		if (!(other in MAY_IMPORT)) return `${other} is no layer`;
		if (!MAY_IMPORT[own]?.includes(other)) return `${own} may not import ${other}`;
		if (own === 'routes' && other === 'domain' && !typeOnly) return 'routes may import only types of domain';
		return undefined;
	}
	const pure = (PURE as readonly string[]).includes(own);
	return pure ? `${own} imports no package` : undefined;
}

/** What a file imports that the table does not allow, one sentence per import. */
export function importFaults(file: SourceFile): readonly string[] {
	return importsOf(file).flatMap((entry) => {
		const fault = faultOf(file.path, entry);
		return fault ? [`${file.path} imports ${entry.from}: ${fault}`] : [];
	});
}
