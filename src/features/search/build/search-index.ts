import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import * as pagefind from 'pagefind';
import { parseFile } from '../../../gate/parse-entry.ts';
import { readFiles } from '../../../gate/read-files.ts';
import { searchRecords } from './search-records.ts';
import type { term } from '../../../model/kinds/terms.ts';
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

/** The glossary's names, from the files: collections are closed when the build is done. */
export const namesIn = (contentRoot: string): string[][] =>
	readFiles(contentRoot)
		.files.filter(({ kind }) => kind === 'terms')
		.map(parseFile)
		.flatMap((file) => ('data' in file ? (file.data as z.input<typeof term>) : []))
		.map(({ term: name, abbreviation = [], synonyms = [], searchWords = [] }) =>
			[name, abbreviation, synonyms, searchWords].flat(),
		);

/**
 * Indexes a built site for its search and writes the files into it.
 *
 * Starlight's own step lets Pagefind write the files and then closes it, which has left files
 * empty. Here they are handed over in memory and written before the build ends.
 * @returns Number of files.
 */
export async function writeSearchIndex(dist: string, names: string[][]): Promise<number> {
	const made = makeSearchFiles(await readWithPagefind(dist), names);
	for (const { path, content } of made) {
		const target = join(dist, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, content);
	}
	return made.length;
}

/** Makes the search of the built site. */
export function searchIndex(contentRoot: string): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const fileCount = await writeSearchIndex(fileURLToPath(dir), namesIn(contentRoot));
				logger.info(`search written in ${fileCount} files`);
			},
		},
	};
}
