/**
 * The whole site stored in the browser. To the build it adds the service worker; to pages what
 * tells the reader (`OfflineStatus`, `SiteNotice`); to the browser what begins to store.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { running } from '../../shared/build/bundle.ts';
import { writeServiceWorker } from './build/service-worker.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const workerAddress = '/sw.js';
const removingWorker = { pattern: workerAddress, entrypoint: here('build/removing-worker.ts') };

/** Lets browsers store the site; the list of its files is made when every other file is there. */
export const offline = (): AstroIntegration => ({
	name: 'offline',
	hooks: {
		'astro:config:setup': ({ command, injectRoute, injectScript }) => {
			injectScript('page', running([here('browser/offline-start.ts')]));
			if (command === 'dev') injectRoute(removingWorker);
		},
		'astro:build:done': async ({ dir, logger }) => {
			const count = await writeServiceWorker(fileURLToPath(dir));
			logger.info(`${count} files listed for offline use`);
		},
	},
});

/** A site that is stored no longer: browsers that hold an earlier edition let go of it. */
export const neverOffline = (): AstroIntegration => ({
	name: 'never-offline',
	hooks: {
		'astro:config:setup': ({ injectRoute }) => {
			injectRoute(removingWorker);
		},
	},
});
