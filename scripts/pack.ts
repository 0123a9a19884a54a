/**
 * Copies the archive of the built site here, and prints what it weighs.
 *
 *   npm run pack    builds the site first; writes samspil-offline.zip
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

const archive = 'samspil-offline.zip';
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

copyFileSync(`dist/${archive}`, archive);
const packed = readFileSync(archive);
const files = Object.entries(unzipSync(packed));
const weigh = (test: (path: string) => boolean) =>
	files.filter(([path]) => test(path)).reduce((sum, [, content]) => sum + content.length, 0);

console.table({
	archive: kilobytes(packed.length),
	unpacked: kilobytes(weigh(() => true)),
	pages: kilobytes(weigh((path) => path.endsWith('.html'))),
	'search index': kilobytes(weigh((path) => /\/(?:pagefind|soeg)\/.*\.js$/.test(path))),
	script: kilobytes(weigh((path) => path.endsWith('samspil.js'))),
	files: files.length,
});
console.log(`${archive} is ready: unpack it and open index.html.`);
