import { searchFiles, type SearchData } from '../search/search-data.ts';
import { loadData, siteAddress } from './site-files.ts';

/** The folder of the search index that belongs to this page, from the root of the site. */
const folder = () =>
	document.querySelector<HTMLElement>('[data-search-folder]')?.dataset['searchFolder'] ?? '';

/** Full address of a file of the search index. */
export const searchAddress = (file: string): string => siteAddress(`${folder()}${file}`);

/**
 * Fetches a data file of the search index.
 * @throws When it cannot be had.
 */
export const fetchSearchFile = <Data>(file: string): Promise<Data> =>
	loadData<Data>(searchAddress(file));

let fetching: Promise<SearchData> | undefined;

/**
 * Fetches what the first search needs, once. Small, so that the fetch can begin together with
 * that of the scripts. After a failure the next call tries again.
 */
export function fetchSearchData(): Promise<SearchData> {
	fetching ??= fetchSearchFile<SearchData>(searchFiles.data).catch((error: unknown) => {
		fetching = undefined;
		throw error;
	});
	return fetching;
}
