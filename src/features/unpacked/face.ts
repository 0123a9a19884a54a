/**
 * The whole site as a folder that opens without a server. To the build it adds the archive; to
 * pages the link to it (`ArchiveLink`); to the browser nothing: its pages run one script that is
 * made of the others' modules.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zipSync, type Zippable } from 'fflate';
import type { Root } from 'hast';
import type { FinishedPages } from '../../shared/build/finished-pages.ts';
import { findElement } from '../../shared/html/find-elements.ts';
import { formatSize } from '../../shared/text/format-size.ts';
import { folderFiles } from './build/folder-files.ts';
import { archiveFile, type UnpackedParts } from './model/parts.ts';

export type { UnpackedParts };

/** Name of the folder that unpacking gives. */
const folderName = 'samspil';

/** Packs a folder; the time is fixed, because the archive keeps it. */
function zip(folder: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const entries: Zippable = Object.fromEntries(
		[...folder].map(([path, content]) => [`${folderName}/${path}`, content]),
	);
	return zipSync(entries, { level: 9, mtime: new Date(2020, 0, 1) });
}

/** Says at the link of a page how large the archive is. @returns Whether the page has it. */
function tellSize(tree: Root, bytes: number): boolean {
	const link = findElement(tree, ({ properties }) => 'dataZipSize' in properties);
	if (link) link.properties['dataZipSize'] = formatSize(bytes);
	return link !== undefined;
}

/** Packs the built site into an archive beside it. */
export function unpacked(pages: FinishedPages, parts: UnpackedParts): AstroIntegration {
	return {
		name: 'unpacked',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const archive = zip(await folderFiles(dist, pages.all(), parts));
				await writeFile(join(dist, archiveFile), archive);
				pages.change((tree) => tellSize(tree, archive.length));
				logger.info(`${archiveFile}: ${formatSize(archive.length)}`);
			},
		},
	};
}
