import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getManifest } from '@serwist/build';
import { bundle, running } from '../../../shared/build/bundle.ts';
import { lastingFiles, sizeFile, type SiteSize } from '../model/edition.ts';

const workerSource = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));

/** The browser checks each file against its hash, so that no two versions are ever mixed. */
const integrityOf = (file: string) =>
	`sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/** Every file of the built site, as the service worker stores it. */
async function siteFilesIn(dist: string) {
	const {
		manifestEntries = [],
		size,
		warnings,
	} = await getManifest({
		globDirectory: dist,
		globPatterns: ['**/*'],
		globIgnores: ['sw.js', sizeFile.slice(1)],
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

/**
 * Writes the service worker that stores the built site for reading offline, and a file that says
 * how much it stores.
 * @returns Number of files.
 */
export async function writeServiceWorker(dist: string): Promise<number> {
	const { entries, bytes } = await siteFilesIn(dist);
	const worker = await bundle(running([workerSource]), {
		siteFiles: JSON.stringify({ entries, bytes }),
		'process.env.NODE_ENV': '"production"',
	});
	await writeFile(join(dist, 'sw.js'), worker);
	const size: SiteSize = { bytes };
	await mkdir(dirname(join(dist, sizeFile)), { recursive: true });
	await writeFile(join(dist, sizeFile), JSON.stringify(size));
	return entries.length;
}
