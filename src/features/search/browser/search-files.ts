import { loadData, siteAddress } from '../../../shared/browser/site-files.ts';
import { once } from '../../../shared/browser/once.ts';
import type { PageInfo } from '../model/pages.ts';
import { searchFiles, type SearchWords } from '../model/search-data.ts';

/** The words of the site. Small, so that the fetch can begin together with that of the scripts. */
export const searchWords = once(() => loadData<SearchWords>(siteAddress(searchFiles.words)));

/** Every page of the site, in the order of its title. */
export const allPages = once(async () => {
	const pages = await loadData<PageInfo[]>(siteAddress(searchFiles.pages));
	return pages.sort((a, b) => a.title.localeCompare(b.title, 'da'));
});
