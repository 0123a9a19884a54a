import type { Pagefind } from '../model/engine.ts';
import { searchFiles } from '../model/search-data.ts';
import { isFolder, loadModule, siteAddress } from '../../../shared/browser/site-files.ts';

interface PagefindModule {
	createInstance: (options: {
		noWorker: boolean;
		metaCacheTag: string;
		basePath: string;
		baseUrl: string;
	}) => Pagefind & { init: () => Promise<void> };
}

/** Fixes the address of Pagefind's entry file, which otherwise changes with every visit. */
const tag = 'samspil';

/** Begins to fetch a file that Pagefind will ask for. */
function preload(file: string) {
	const link = Object.assign(document.createElement('link'), {
		rel: 'preload',
		as: 'fetch',
		crossOrigin: 'anonymous',
		href: siteAddress(
			`${searchFiles.pagefind}${file}${file.endsWith('.json') ? `?ts=${tag}` : ''}`,
		),
	});
	document.head.append(link);
}

/**
 * Loads Pagefind with the part of its index that every search needs.
 * @param needed The files of that part.
 * @throws When they cannot be had.
 */
export async function loadPagefind(needed: readonly string[]): Promise<Pagefind> {
	if (!isFolder()) for (const file of needed) preload(file);
	const script = siteAddress(`${searchFiles.pagefind}pagefind.js`);
	const { createInstance } = await loadModule<PagefindModule>(script);
	// Searching takes a few milliseconds; a worker would take another round trip to load.
	const pagefind = createInstance({
		noWorker: true,
		metaCacheTag: tag,
		basePath: new URL('.', script).href,
		baseUrl: '/',
	});
	await pagefind.init();
	return pagefind;
}
