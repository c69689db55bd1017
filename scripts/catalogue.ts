import { existsSync, writeFileSync } from 'node:fs';
import type { CatalogueEntry } from '../src/lib/domain/catalogue';
import type { Question } from '../src/lib/domain/question';
import { CHAPTERS } from '../src/lib/domain/syllabus';

// Lists what the bank holds, without its text, so that questions can be chosen before any chapter is fetched.
const content = (path: string) => new URL(`../src/lib/content/${path}`, import.meta.url);

const entries: CatalogueEntry[] = [];
for (const { number } of CHAPTERS) {
	const file = content(`questions/ch${String(number).padStart(2, '0')}/chapter.ts`);
	if (!existsSync(file)) continue;
	const { questions } = (await import(file.href)) as { readonly questions: readonly Question[] };
	for (const question of questions) {
		const { id, type, chapter, concepts, difficulty, since } = question;
		const blanks = question.type === 'fill' ? { blanks: question.blanks.length } : {};
		entries.push({ ref: id, type, chapter, concepts, difficulty, ...blanks, ...(since ? { since } : {}) });
	}
}

const rows = entries.map((entry) => `\t${JSON.stringify(entry)},`).join('\n');
writeFileSync(
	content('questionCatalogue.ts'),
	`import type { CatalogueEntry } from '$lib/domain/catalogue';

/** Every question of the bank without its text. Written by \`npm run catalogue\`; a test compares it with the bank. */
export const QUESTION_CATALOGUE: readonly CatalogueEntry[] = [
${rows}
];
`
);
