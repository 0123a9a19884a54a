import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { searchRecords } from './search-records.ts';
import type { Library } from '../../../model/library.ts';
import { makeSearchFiles } from './make-search-data.ts';
import { builtPages } from '../../../shared/build/built-files.ts';

/** The result of a Pagefind call, or an error that says what Pagefind reported. */
function checked<Result extends { errors: string[] }>(result: Result): Result {
	if (result.errors.length === 0) return result;
	throw new Error(`Pagefind could not index the site: ${result.errors.join('; ')}`);
}

async function readWithPagefind(dist: string) {
	try {
		const { index } = checked(await pagefind.createIndex());
		if (!index) throw new Error('Pagefind returned no index.');
		const records = builtPages(dist).flatMap(({ path, html }) => searchRecords(path, html));
		for (const { url, html } of records) checked(await index.addHTMLFile({ url, content: html }));
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
	const made = makeSearchFiles(await readWithPagefind(dist), namesIn(library));
	for (const { path, content } of made) {
		const target = join(dist, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return made.length;
}
