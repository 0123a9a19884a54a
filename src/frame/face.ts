/**
 * What stands round every page. To the browser it adds the choice of looks and the tooltips, to the
 * dev server what finishes a page; its components are drawn by Starlight, which
 * `config/starlight.ts` tells.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { running } from '../shared/build/bundle.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export const frameScripts = [here('browser/theme-select.ts'), here('browser/tooltips.ts')];

export const frame = (): AstroIntegration => ({
	name: 'frame',
	hooks: {
		'astro:config:setup': ({ command, injectScript, addMiddleware }) => {
			injectScript('page', running(frameScripts));
			if (command === 'dev')
				addMiddleware({ entrypoint: here('build/dev-middleware.ts'), order: 'post' });
		},
	},
});
