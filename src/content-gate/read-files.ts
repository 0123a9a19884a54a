import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { extensionOf, kindNames, type Kind } from '../schemas/kinds.ts';
import type { Problem } from '../domain/problem.ts';

/** A content file with its place in the model. */
export interface ContentFile {
	kind: Kind;
	id: string;
	/** Path relative to the content root, with forward slashes. */
	file: string;
	text: string;
}

const isKind = (name: string): name is Kind => (kindNames as readonly string[]).includes(name);

const filesBelow = (root: string): string[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
		.filter((file) => !file.split('/').some((part) => part.startsWith('.')))
		.sort();

const problem = (file: string, message: string, remedy: string): Problem => ({
	file,
	field: 'file',
	message,
	remedy,
});

/** Reads every file below the content root; what belongs nowhere becomes a problem. */
export function readFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
	const files: ContentFile[] = [];
	const problems: Problem[] = [];
	for (const file of filesBelow(root)) {
		const kind = file.split('/')[0] ?? '';
		if (!isKind(kind) || kind === file) {
			problems.push(
				problem(file, 'The file is in no folder of a kind.', `Use: ${kindNames.join(', ')}.`),
			);
			continue;
		}
		const extension = extensionOf(kind);
		if (extname(file) !== extension) {
			problems.push(
				problem(file, `Files in ${kind}/ end in ${extension}.`, 'Rename the file, or move it.'),
			);
			continue;
		}
		const id = file.slice(kind.length + 1, -extension.length);
		files.push({ kind, id, file, text: readFileSync(join(root, file), 'utf8') });
	}
	return { files, problems: [...problems, ...findDuplicateIds(files)] };
}

/** Astro makes ids from paths without regard to case, so two files can share one. */
function findDuplicateIds(files: readonly ContentFile[]): Problem[] {
	const seen = new Map<string, string>();
	return files.flatMap(({ kind, id, file }) => {
		const key = `${kind}/${id.toLowerCase().replaceAll(' ', '-')}`;
		const first = seen.get(key);
		seen.set(key, first ?? file);
		if (!first) return [];
		return problem(file, `The id is the same as that of ${first}.`, 'Rename one of the files.');
	});
}
