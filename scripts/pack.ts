/**
 * Packs the built site as a folder that opens without a server, and prints what it weighs.
 *
 *   npm run pack    builds the site first; writes samspil-offline.zip here
 */
import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedParts } from '../src/config/unpacked.ts';
import { folderArchive, makeFolder } from '../src/features/unpacked/build/offline-folder.ts';

const dist = 'dist';
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

const folder = await makeFolder(dist, unpackedParts);
const weigh = (test: (path: string) => boolean) =>
	[...folder].filter(([path]) => test(path)).reduce((sum, [, content]) => sum + content.length, 0);

copyFileSync(join(dist, folderArchive), folderArchive);
console.table({
	archive: kilobytes(statSync(folderArchive).size),
	unpacked: kilobytes(weigh(() => true)),
	pages: kilobytes(weigh((path) => path.endsWith('.html'))),
	'search index': kilobytes(weigh((path) => /^(?:pagefind|soeg)\/.*\.js$/.test(path))),
	script: kilobytes(weigh((path) => path.endsWith('samspil.js'))),
	files: folder.size,
});
console.log(`${folderArchive} is ready: unpack it and open index.html.`);
