import ts from 'typescript';
import { program, type SourceFile } from './files';

/** Names that bring in a clock, luck, a browser or a machine. */
const FORBIDDEN = new Set([
	'Date',
	'crypto',
	'document',
	'fetch',
	'globalThis',
	'localStorage',
	'navigator',
	'performance',
	'process',
	'requestAnimationFrame',
	'self',
	'setInterval',
	'setTimeout',
	'window'
]);

/** True for the name of a member, of a property or of a type's field: `policy.window` is no browser. */
function isMember(node: ts.Identifier): boolean {
	const { parent } = node;
	return (
		(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
		(ts.isPropertyAssignment(parent) && parent.name === node) ||
		ts.isPropertySignature(parent) ||
		(ts.isQualifiedName(parent) && parent.right === node)
	);
}

/** Uses of a clock, of luck or of the browser, one sentence each. */
export function purityFaults(file: SourceFile): readonly string[] {
	const found: string[] = [];
	const source = ts.createSourceFile('file.ts', program(file), ts.ScriptTarget.Latest, true);
	const add = (node: ts.Node, what: string) => {
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		found.push(`${file.path}:${line + 1} uses ${what}`);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !isMember(node)) add(node, node.text);
		if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') add(node, 'Math.random');
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
