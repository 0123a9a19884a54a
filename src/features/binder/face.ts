/**
 * The reader's binder. To the site it adds its page and the list of all that can be kept; to
 * pages the link to it (`BinderLink`) and the room for a button (`KeepPage`); to the browser the
 * count and what keeps places.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, catalogueFile } from '../../model/addresses.ts';
import { running } from '../../shared/build/bundle.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const onEveryPage = [here('browser/binder-count.ts'), here('browser/keep-places.ts')];

/** What the unpacked copy needs of it. */
export const binderParts = {
	scripts: [...onEveryPage, here('browser/my-binder.ts')],
	dataFiles: [catalogueFile],
};

/** Lets readers keep places of the site. */
export const binder = (): AstroIntegration => ({
	name: 'binder',
	hooks: {
		'astro:config:setup': ({ injectRoute, injectScript }) => {
			injectRoute({ pattern: addresses.binder, entrypoint: here('page.astro') });
			injectRoute({ pattern: catalogueFile, entrypoint: here('catalogue.json.ts') });
			injectScript('page', running(onEveryPage));
		},
	},
});
