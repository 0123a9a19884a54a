import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, type Zippable } from 'fflate';
import { folderPage, folderScript } from './folder-page.ts';
import { folderData } from '../../../shared/browser/folder-data.ts';
import { formatSize } from '../../../shared/text/format-size.ts';
import { bundle } from '../../../shared/build/bundle.ts';
import { builtFiles } from '../../../shared/build/built-files.ts';
import { writeLateValue } from '../../../shared/build/late-values.ts';

export const folderArchive = 'samspil-offline.zip';
/** Name of the folder that unpacking gives. */
const folderName = 'samspil';

const readMe = `Samspil som mappe

Dobbeltklik på index.html. Så åbner Samspil i din browser, uden net.
Flyt hele mappen, hvis du flytter den. Den henter intet fra nettet og sender intet.
`;

/** What the copy needs of the site besides its pages; addresses from the root of the site. */
export interface UnpackedParts {
	/** File of the module that holds every script of the pages. */
	script: string;
	/** Data files that a page loads when it needs them. */
	dataFiles: readonly string[];
	/** Folder of Pagefind and its index. */
	pagefind: string;
}

const fromRoot = (address: string) => address.slice(1);

/** Files that only a server has a use for. */
const isLeftOut = (file: string, { dataFiles, pagefind }: UnpackedParts) =>
	['404.html', 'sw.js', 'manifest.webmanifest', folderArchive].includes(file) ||
	dataFiles.includes(`/${file}`) ||
	/^icon-.*\.png$/.test(file) ||
	(file.startsWith('_astro/') && file.endsWith('.js')) ||
	`/${file}`.startsWith(pagefind);

/** Pagefind as one script that brings its whole index along, where nothing can be fetched. */
async function pagefindScript(dist: string, files: readonly string[], folder: string) {
	const packed = files
		.filter((file) => `/${file}`.startsWith(folder) && !file.endsWith('.js'))
		.map((file) => [
			`/${file}`.slice(folder.length),
			readFileSync(join(dist, file)).toString('base64'),
		]);
	const code = await bundle(join(dist, folder, 'pagefind.js'), 'samspil', { fetch: 'unpack' });
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

/** The files of the folder, made of the built site; same input, same bytes. */
export async function makeFolder(
	dist: string,
	parts: UnpackedParts,
): Promise<Map<string, Uint8Array>> {
	const files = builtFiles(dist);
	const text = new TextEncoder();
	const folder = new Map<string, Uint8Array>();
	for (const file of files.filter((path) => !isLeftOut(path, parts))) {
		const content = readFileSync(join(dist, file));
		folder.set(
			file,
			file.endsWith('.html') ? text.encode(folderPage(file, content.toString())) : content,
		);
	}
	folder.set(folderScript, text.encode(await bundle(parts.script, 'samspil')));
	for (const file of parts.dataFiles.map(fromRoot)) {
		const json = readFileSync(join(dist, file), 'utf8');
		folder.set(`${file}.js`, text.encode(folderData.scriptHanding(json)));
	}
	const pagefind = await pagefindScript(dist, files, parts.pagefind);
	folder.set(`${fromRoot(parts.pagefind)}pagefind.js.js`, text.encode(pagefind));
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
export async function writeOfflineFolder(dist: string, parts: UnpackedParts): Promise<number> {
	const archive = zip(await makeFolder(dist, parts));
	await writeFile(join(dist, folderArchive), archive);
	writeLateValue(dist, 'data-zip-size', formatSize(archive.length));
	return archive.length;
}

/** Offers the whole site as a folder that needs no server. */
export function offlineFolder(parts: UnpackedParts): AstroIntegration {
	return {
		name: 'offline-folder',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const bytes = await writeOfflineFolder(fileURLToPath(dir), parts);
				logger.info(`${folderArchive}: ${formatSize(bytes)}`);
			},
		},
	};
}
