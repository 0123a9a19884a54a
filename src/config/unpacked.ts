import { fileURLToPath } from 'node:url';
import { searchFiles } from '../features/search/model/search-data.ts';
import type { UnpackedParts } from '../features/unpacked/build/offline-folder.ts';
import { catalogueFile } from '../model/addresses.ts';

/** What the unpacked copy needs of the site besides its pages. */
export const unpackedParts: UnpackedParts = {
	script: fileURLToPath(new URL('../frame/browser/folder.ts', import.meta.url)),
	dataFiles: [catalogueFile, searchFiles.words, searchFiles.pages],
	pagefind: searchFiles.pagefind,
};
