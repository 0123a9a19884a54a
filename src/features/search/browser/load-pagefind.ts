import { isFolder, loadModule, siteAddress } from '../../../shared/browser/site-files.ts';
import type { Pagefind, PagefindModule } from '../model/engine.ts';
import { searchFiles } from '../model/search-data.ts';

/** Fixes the address of Pagefind's entry file, which otherwise changes with every visit. */
const tag = 'samspil';

const addressIn = (file: string) => siteAddress(`${searchFiles.pagefind}${file}`);

/** Begins to fetch a file that Pagefind will ask for. */
function preload(file: string) {
	const link = Object.assign(document.createElement('link'), {
		rel: 'preload',
		as: 'fetch',
		crossOrigin: 'anonymous',
		href: addressIn(file.endsWith('.json') ? `${file}?ts=${tag}` : file),
	});
	document.head.append(link);
}

let missing = 0;

/** Counts the files of a folder that could not be had. */
function watchRequests(folder: string) {
	const send = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : new URL(input, location.href).href;
		try {
			const response = await send(input, init);
			if (!response.ok && address.startsWith(folder)) missing++;
			return response;
		} catch (error) {
			if (address.startsWith(folder)) missing++;
			throw error;
		}
	};
}

/**
 * What an action of Pagefind gives, if it got every file. Pagefind (1.5) tells only the console of
 * those that do not come, and answers as if nothing was found.
 * @throws When a file could not be had.
 */
async function whole<Value>(action: () => Promise<Value>): Promise<Value> {
	const before = missing;
	const value = await action();
	if (missing > before) throw new Error('A part of the search index could not be had.');
	return value;
}

let attempts = 0;

/**
 * Loads Pagefind with the part of its index that every search needs.
 * @param needed The files of that part.
 * @throws When they cannot be had; so do its searches.
 */
export async function loadPagefind(needed: readonly string[]): Promise<Pagefind> {
	const script = addressIn('pagefind.js');
	const folder = new URL('.', script).href;
	if (attempts === 0) watchRequests(folder);
	if (!isFolder()) for (const file of needed) preload(file);
	// A script that did not come is remembered by its address (Chromium), so the next one is another.
	const again = attempts === 0 ? '' : `?forsoeg=${attempts}`;
	attempts++;
	const { createInstance } = await loadModule<PagefindModule>(`${script}${again}`);
	// Searching takes a few milliseconds; a worker would take another round trip to load.
	const pagefind = createInstance({
		noWorker: true,
		metaCacheTag: tag,
		basePath: folder,
		baseUrl: '/',
	});
	await whole(() => pagefind.init());
	return { search: (query) => whole(() => pagefind.search(query)) };
}
