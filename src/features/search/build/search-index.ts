import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { entryRecords } from './entry-records.ts';
import type { Library } from '../../../model/library.ts';
import { makeSearchFiles } from './make-search-data.ts';
import { builtPages } from '../../../shared/build/built-files.ts';

/** The result of a Pagefind call, or an error that says what Pagefind reported. */
function checked<Result extends { errors: string[] }>(result: Result): Result {
	if (result.errors.length === 0) return result;
	throw new Error(`Pagefind could not index the site: ${result.errors.join('; ')}`);
}

/** Entries of a page, which are records of their own. */
const entries = '[data-entry]';

async function readWithPagefind(dist: string, library: Library) {
	try {
		const { index } = checked(await pagefind.createIndex({ excludeSelectors: [entries] }));
		if (!index) throw new Error('Pagefind returned no index.');
		for (const { path, html } of builtPages(dist))
			checked(await index.addHTMLFile({ url: path, content: html }));
		for (const record of entryRecords(library))
			checked(await index.addCustomRecord({ ...record, language: 'da' }));
		const { files } = checked(await index.getFiles());
		return files;
	} finally {
		await pagefind.close();
	}
}

/** The names of each entry of the glossary. */
const namesIn = ({ terms }: Library): string[][] =>
	terms.map(({ data: { term, abbreviation = [], synonyms, searchWords } }) =>
		[term, abbreviation, synonyms, searchWords].flat(),
	);

/**
 * Indexes a built site for its search and writes the files into it.
 *
 * Starlight's own step lets Pagefind write the files and then closes it, which has left files
 * empty. Here they are handed over in memory and written before the build ends.
 * @returns Number of files.
 */
export async function writeSearchIndex(dist: string, library: Library): Promise<number> {
	const made = makeSearchFiles(await readWithPagefind(dist, library), namesIn(library));
	for (const { path, content } of made) {
		const target = join(dist, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return made.length;
}
