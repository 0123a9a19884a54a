import { binderParts } from '../features/binder/face.ts';
import { searchParts } from '../features/search/face.ts';
import type { UnpackedParts } from '../features/unpacked/face.ts';
import { frameScripts } from '../frame/face.ts';
import { sheetScripts } from '../topics/debate/face.ts';
import { settings } from './settings.ts';

const none = { scripts: [], dataFiles: [] };
const kept = settings.binder ? binderParts : none;

/** What the unpacked copy needs of the site besides its pages. */
export const unpackedParts: UnpackedParts = {
	scripts: [...frameScripts, ...searchParts.scripts, ...kept.scripts, ...sheetScripts],
	dataFiles: [...kept.dataFiles, ...searchParts.dataFiles],
	pagefind: searchParts.pagefind,
};
