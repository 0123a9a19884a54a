import { searchFiles, type SearchWords } from '../model/search-data.ts';
import { loadData, siteAddress } from '../../../shared/browser/site-files.ts';

let fetching: Promise<SearchWords> | undefined;

/**
 * Fetches the words of the site, once. Small, so that the fetch can begin together with that of
 * the scripts. After a failure the next call tries again.
 */
export function fetchSearchWords(): Promise<SearchWords> {
	fetching ??= loadData<SearchWords>(siteAddress(searchFiles.words)).catch((error: unknown) => {
		fetching = undefined;
		throw error;
	});
	return fetching;
}
