import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderData } from '../../../shared/browser/folder-data.ts';
import { builtFiles } from '../../../shared/build/built-files.ts';
import { bundle, running } from '../../../shared/build/bundle.ts';
import type { FinishedPage } from '../../../shared/build/finished-pages.ts';
import { archiveFile, type UnpackedParts } from '../model/parts.ts';
import { folderPage, folderScript } from './folder-page.ts';

const readMe = `Samspil som mappe

Dobbeltklik på index.html. Så åbner Samspil i din browser, uden net.
Flyt hele mappen, hvis du flytter den. Den henter intet fra nettet og sender intet.
`;

const fromRoot = (address: string) => address.slice(1);

/** Files that only a server has a use for, and those that stand in the folder in another form. */
const isLeftOut = (file: string, { dataFiles, pagefind }: UnpackedParts) =>
	['sw.js', 'manifest.webmanifest', archiveFile].includes(file) ||
	dataFiles.includes(`/${file}`) ||
	/^icon-.*\.png$/.test(file) ||
	(file.startsWith('_astro/') && file.endsWith('.js')) ||
	file.endsWith('.html') ||
	`/${file}`.startsWith(pagefind);

/** Pagefind as one script that brings its whole index along, where nothing can be fetched. */
async function pagefindScript(dist: string, files: readonly string[], folder: string) {
	const packed = files
		.filter((file) => `/${file}`.startsWith(folder) && !file.endsWith('.js'))
		.map((file) => [
			`/${file}`.slice(folder.length),
			readFileSync(join(dist, file)).toString('base64'),
		]);
	const script = JSON.stringify(join(dist, folder, 'pagefind.js'));
	const code = await bundle(`export * from ${script};`, { fetch: 'unpack' });
	return `(() => {
const packed = ${JSON.stringify(Object.fromEntries(packed))};
const unpack = async (address) => {
	const [path] = String(address).split('${folder}').at(-1).split('?');
	return new Response(Uint8Array.from(atob(packed[path]), (sign) => sign.charCodeAt(0)));
};
${code}
${folderData.scriptHanding('samspil')}
})();
`;
}

/**
 * The files of the folder by their paths in it; same site, same bytes.
 * @param dist The built site.
 * @param pages Its finished pages.
 */
export async function folderFiles(
	dist: string,
	pages: readonly FinishedPage[],
	parts: UnpackedParts,
): Promise<Map<string, Uint8Array>> {
	const files = builtFiles(dist);
	const text = new TextEncoder();
	const folder = new Map<string, Uint8Array>();
	for (const file of files.filter((path) => !isLeftOut(path, parts)))
		folder.set(file, readFileSync(join(dist, file)));
	// Only a server shows the page for what is not there.
	for (const { file, tree } of pages.filter((page) => page.file !== '404.html'))
		folder.set(file, text.encode(folderPage(file, tree)));
	folder.set(folderScript, text.encode(await bundle(running(parts.scripts))));
	for (const file of parts.dataFiles.map(fromRoot)) {
		const json = readFileSync(join(dist, file), 'utf8');
		folder.set(`${file}.js`, text.encode(folderData.scriptHanding(json)));
	}
	const pagefind = await pagefindScript(dist, files, parts.pagefind);
	folder.set(`${fromRoot(parts.pagefind)}pagefind.js.js`, text.encode(pagefind));
	folder.set('LAES-MIG.txt', text.encode(readMe));
	return folder;
}
