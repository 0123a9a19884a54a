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
import { wholeSearchData } from '../search/make-search-data.ts';
import { searchFiles, type SearchData } from '../search/search-data.ts';
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

/** Path of what can be kept, from the root of the site. */
const catalogue = catalogueFile.slice(1);

/** Files that only a server has a use for. */
const isLeftOut = (file: string) =>
	['404.html', 'sw.js', 'manifest.webmanifest', folderArchive, catalogue].includes(file) ||
	/^icon-.*\.png$/.test(file) ||
	(file.startsWith('_astro/') && file.endsWith('.js')) ||
	file.startsWith('soegeindeks/');

/** The site's scripts as one that needs no modules. */
async function bundleScript(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry: scriptSource, formats: ['iife'], name: 'samspil' } },
	});
	const [output] = [result].flat();
	if (!output || !('output' in output)) throw new Error('The script of the folder was not built.');
	return output.output[0].code;
}

/** The search index as a script; whole, because a folder costs no requests. */
function searchScript(dist: string, files: readonly string[]): [path: string, script: string] {
	const path = files.find(
		(file) => file.startsWith('soegeindeks/') && file.endsWith(`/${searchFiles.data}`),
	);
	if (!path) throw new Error('The search index is made before the folder is packed.');
	const data = JSON.parse(readFileSync(join(dist, path), 'utf8')) as SearchData;
	const pagefind = `${path.slice(0, -searchFiles.data.length)}${searchFiles.pagefind}/`;
	const fragments = files
		.filter((file) => file.startsWith(`${pagefind}fragment/`))
		.map((file) => ({
			path: file.slice(pagefind.length),
			content: readFileSync(join(dist, file)),
		}));
	const whole = data.kind === 'whole' ? data : wholeSearchData(fragments, data.names);
	return [`${path}.js`, folderData.scriptFor(JSON.stringify(whole))];
}

/** What can be kept, as a script. */
const catalogueScript = (dist: string) =>
	folderData.scriptFor(readFileSync(join(dist, catalogue), 'utf8'));

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
	folder.set(folderScript, text.encode(await bundleScript()));
	const [path, script] = searchScript(dist, files);
	folder.set(path, text.encode(script));
	folder.set(`${catalogue}.js`, text.encode(catalogueScript(dist)));
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
