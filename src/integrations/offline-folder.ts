import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { catalogueFile } from '../domain/addresses.ts';
import { folderPage, folderScript } from '../html/folder-page.ts';
import { folderData } from '../offline/folder-data.ts';
import { formatSize } from '../offline/format-size.ts';
import { searchFiles } from '../search/search-data.ts';
import { builtFiles } from './built-files.ts';
import { writeLateValue } from './late-values.ts';

export const folderArchive = 'samspil-offline.zip';
/** Name of the folder that unpacking gives. */
const folderName = 'samspil';
const scriptSource = fileURLToPath(new URL('../client/folder.ts', import.meta.url));

const readMe = `Samspil som mappe

Dobbeltklik på index.html. Så åbner Samspil i din browser, uden net.
Flyt hele mappen, hvis du flytter den. Den henter intet fra nettet og sender intet.
`;

/** Data files that a page loads when it needs them. */
const dataFiles = [catalogueFile, searchFiles.words, searchFiles.pages].map((path) =>
	path.slice(1),
);
const pagefindFolder = searchFiles.pagefind.slice(1);

/** Files that only a server has a use for. */
const isLeftOut = (file: string) =>
	['404.html', 'sw.js', 'manifest.webmanifest', folderArchive, ...dataFiles].includes(file) ||
	/^icon-.*\.png$/.test(file) ||
	(file.startsWith('_astro/') && file.endsWith('.js')) ||
	file.startsWith(pagefindFolder);

/** A module and what it imports as one script that needs no modules. */
async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		define,
		build: { write: false, lib: { entry, formats: ['iife'], name: 'samspil' } },
	});
	const [output] = [result].flat();
	if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
	return output.output[0].code;
}

/** Pagefind as one script that brings its whole index along, where nothing can be fetched. */
async function pagefindScript(dist: string, files: readonly string[]): Promise<string> {
	const packed = files
		.filter((file) => file.startsWith(pagefindFolder) && !file.endsWith('.js'))
		.map((file) => [
			file.slice(pagefindFolder.length),
			readFileSync(join(dist, file)).toString('base64'),
		]);
	const code = await bundle(join(dist, pagefindFolder, 'pagefind.js'), { fetch: 'unpack' });
	return `(() => {
const packed = ${JSON.stringify(Object.fromEntries(packed))};
const unpack = async (address) => {
	const [path] = String(address).split('/${pagefindFolder}')[1].split('?');
	return new Response(Uint8Array.from(atob(packed[path]), (sign) => sign.charCodeAt(0)));
};
${code}
${folderData.scriptHanding('samspil')}
})();
`;
}

/** The files of the folder, made of the built site; same input, same bytes. */
export async function makeFolder(dist: string): Promise<Map<string, Uint8Array>> {
	const files = builtFiles(dist);
	const text = new TextEncoder();
	const folder = new Map<string, Uint8Array>();
	for (const file of files.filter((path) => !isLeftOut(path))) {
		const content = readFileSync(join(dist, file));
		folder.set(
			file,
			file.endsWith('.html') ? text.encode(folderPage(file, content.toString())) : content,
		);
	}
	folder.set(folderScript, text.encode(await bundle(scriptSource)));
	for (const file of dataFiles) {
		const json = readFileSync(join(dist, file), 'utf8');
		folder.set(`${file}.js`, text.encode(folderData.scriptHanding(json)));
	}
	folder.set(`${pagefindFolder}pagefind.js.js`, text.encode(await pagefindScript(dist, files)));
	folder.set('LAES-MIG.txt', text.encode(readMe));
	return folder;
}

/** Packs a folder; the time is fixed, because the archive keeps it. */
function zip(folder: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const entries: Zippable = Object.fromEntries(
		[...folder].map(([path, content]) => [`${folderName}/${path}`, content]),
	);
	return zipSync(entries, { level: 9, mtime: new Date(2020, 0, 1) });
}

/** Packs the built site into an archive beside it. @returns Bytes of the archive. */
export async function writeOfflineFolder(dist: string): Promise<number> {
	const archive = zip(await makeFolder(dist));
	await writeFile(join(dist, folderArchive), archive);
	writeLateValue(dist, 'data-zip-size', formatSize(archive.length));
	return archive.length;
}

/** Offers the whole site as a folder that needs no server. */
export function offlineFolder(): AstroIntegration {
	return {
		name: 'offline-folder',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const bytes = await writeOfflineFolder(fileURLToPath(dir));
				logger.info(`${folderArchive}: ${formatSize(bytes)}`);
			},
		},
	};
}
