/**
 * The reader's folder. To the build it adds its page and the list of all that can be kept; to
 * pages the link to it (`BinderLink`) and the room for a button (`KeepPage`); to the browser the
 * count and what keeps places.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, catalogueFile } from '../../model/addresses.ts';
import { running } from '../../shared/build/bundle.ts';
import { writeCatalogue } from './build/binder-catalogue.ts';
import type { CatalogueData } from './model/catalogue.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const onEveryPage = [here('browser/binder-count.ts'), here('browser/keep-places.ts')];

/** What the unpacked copy needs of it. */
export const binderParts = {
	scripts: [...onEveryPage, here('browser/my-binder.ts')],
	dataFiles: [catalogueFile],
};

/**
 * Lets readers keep places of the site.
 * @param renamed Former addresses, each with the one of today.
 */
export const binder = (renamed: CatalogueData['renamed']): AstroIntegration => ({
	name: 'binder',
	hooks: {
		'astro:config:setup': ({ injectRoute, injectScript }) => {
			injectRoute({ pattern: addresses.binder, entrypoint: here('page.astro') });
			injectScript('page', running(onEveryPage));
		},
		'astro:build:done': ({ dir, logger }) => {
			const count = writeCatalogue(fileURLToPath(dir), renamed);
			logger.info(`${count} places can be kept in the reader's folder`);
		},
	},
});
