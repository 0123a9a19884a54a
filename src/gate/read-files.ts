import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { extensionOf, isKind, kindNames, type Kind } from '../model/every-kind.ts';
import type { Problem } from './problem.ts';

/** A content file with its place in the model. */
export interface ContentFile {
	kind: Kind;
	id: string;
	/** Path relative to the content root, with forward slashes. */
	file: string;
	text: string;
}

const filesBelow = (root: string): string[] =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
		.filter((file) => !file.split('/').some((part) => part.startsWith('.')))
		.sort();

const idPattern = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** The text without a byte order mark; undefined where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

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
		if (!idPattern.test(id)) {
			problems.push(
				problem(
					file,
					`"${id}" cannot be an id: it becomes part of an address.`,
					'Name the file with a-z, 0-9 and single hyphens; write æ, ø, å as ae, oe, aa.',
				),
			);
			continue;
		}
		const text = decode(readFileSync(join(root, file)));
		if (text === undefined) {
			problems.push(problem(file, 'The file is not UTF-8 text.', 'Save it again as UTF-8.'));
			continue;
		}
		files.push({ kind, id, file, text });
	}
	return { files, problems };
}
