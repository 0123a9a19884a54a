import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses } from '../model/addresses.ts';
import { canBeTakenAlong } from './settings.ts';

const page = fileURLToPath(new URL('../pages/_offline.astro', import.meta.url));

/** The page on taking the site along, where there is a way to. */
export const takeAlong = (): AstroIntegration => ({
	name: 'take-along',
	hooks: {
		'astro:config:setup': ({ injectRoute }) => {
			if (canBeTakenAlong) injectRoute({ pattern: addresses.offline, entrypoint: page });
		},
	},
});
