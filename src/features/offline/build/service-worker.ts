import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getManifest } from '@serwist/build';
import type { AstroIntegration } from 'astro';
import { lastingFiles } from '../model/edition.ts';
import { formatSize } from '../../../shared/text/format-size.ts';
import { bundle } from '../../../shared/build/bundle.ts';
import { builtFiles } from '../../../shared/build/built-files.ts';
import { writeLateValue } from '../../../shared/build/late-values.ts';

const workerSource = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));

/** The browser checks each file against its hash, so that no two versions are ever mixed. */
const integrityOf = (file: string) =>
	`sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/** Bytes of all files in a folder. */
const sizeOf = (folder: string): number =>
	builtFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** Every file of the built site, as the service worker stores it. */
async function siteFilesIn(dist: string) {
	const {
		manifestEntries = [],
		size,
		warnings,
	} = await getManifest({
		globDirectory: dist,
		globPatterns: ['**/*'],
		globIgnores: ['sw.js'],
		// They need no revision beside their name.
		dontCacheBustURLsMatching: lastingFiles,
		maximumFileSizeToCacheInBytes: 20_000_000,
	});
	if (warnings.length > 0) throw new Error(warnings.join('\n'));
	const entries = manifestEntries
		.map((entry) => ({
			...entry,
			// Hosts answer for a folder where they may redirect from its index file.
			url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './',
			integrity: integrityOf(join(dist, entry.url)),
		}))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
	return { entries, bytes: size };
}

/** Writes the service worker that stores the built site for reading offline. */
export async function writeServiceWorker(dist: string): Promise<number> {
	writeLateValue(dist, 'data-site-size', formatSize(sizeOf(dist)));
	const siteFiles = await siteFilesIn(dist);
	const worker = await bundle(workerSource, 'worker', {
		siteFiles: JSON.stringify(siteFiles),
		'process.env.NODE_ENV': '"production"',
	});
	await writeFile(join(dist, 'sw.js'), worker);
	return siteFiles.entries.length;
}

/** Makes the service worker when every other file of the site is there. */
export function serviceWorker(): AstroIntegration {
	return {
		name: 'service-worker',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const count = await writeServiceWorker(fileURLToPath(dir));
				logger.info(`${count} files listed for offline use`);
			},
		},
	};
}
