/**
 * The search. To the build it adds the index; to pages the dialog (`Search`) and the form with
 * filters (`SearchForm`); to the browser what opens the dialog.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Library } from '../../model/library.ts';
import { running } from '../../shared/build/bundle.ts';
import { writeSearchIndex } from './build/search-index.ts';
import { searchFiles } from './model/search-data.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const onEveryPage = [here('browser/site-search.ts')];

/** What the unpacked copy needs of it. */
export const searchParts = {
	scripts: [...onEveryPage, here('browser/search-page.ts')],
	dataFiles: [searchFiles.words, searchFiles.pages],
	pagefind: searchFiles.pagefind,
};

/** Makes the search of the built site; the names in its glossary are searched for as they are. */
export const search = (library: Library): AstroIntegration => ({
	name: 'search',
	hooks: {
		'astro:config:setup': ({ injectScript }) => {
			injectScript('page', running(onEveryPage));
		},
		'astro:build:done': async ({ dir, logger }) => {
			const fileCount = await writeSearchIndex(fileURLToPath(dir), library);
			logger.info(`search written in ${fileCount} files`);
		},
	},
});
