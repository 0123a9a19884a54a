import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagefindEngine, type PagefindModule } from '../src/features/search/model/engine.ts';
import { indexVocabulary, planSearch } from '../src/features/search/model/plan.ts';
import { searchFiles, type SearchWords } from '../src/features/search/model/search-data.ts';
import { searchSite, type SearchOutcome } from '../src/features/search/model/search.ts';

export { hitTitle } from '../src/features/search/model/search.ts';

/**
 * Opens the search of a built site without a browser: Pagefind's own script reads its files from
 * disk.
 * @param dist Folder of the built site.
 * @returns Answers a query as the dialog does, with so many hits at most.
 */
export async function openSearch(
	dist: string,
): Promise<(query: string, most: number) => Promise<SearchOutcome>> {
	const read = (path: string) => readFile(join(dist, path.replace(/\?.*$/, '')));
	globalThis.fetch = async (address) => new Response(new Uint8Array(await read(address as string)));
	const script = pathToFileURL(resolve(dist, `.${searchFiles.pagefind}pagefind.js`)).href;
	const { createInstance } = (await import(script)) as PagefindModule;
	const engine = pagefindEngine(
		createInstance({
			noWorker: true,
			metaCacheTag: 'disk',
			basePath: searchFiles.pagefind,
			baseUrl: '/',
		}),
	);
	const words = JSON.parse((await read(searchFiles.words)).toString()) as SearchWords;
	const vocabulary = indexVocabulary(words);
	return (query, most) => searchSite(engine, planSearch(query, vocabulary), { most });
}
