import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CatalogueData } from '../model/catalogue.ts';
import { catalogueFile } from '../../../model/addresses.ts';
import { keptPlaces } from './kept-places.ts';
import { builtPages } from '../../../shared/build/built-files.ts';

/**
 * Writes what the reader's folder knows of the site: everything that can be put into it, and
 * what was renamed.
 * @returns Number of places.
 */
export function writeCatalogue(dist: string, renamed: CatalogueData['renamed']): number {
	const places = builtPages(dist).flatMap(({ path, html }) => keptPlaces(path, html));
	const catalogue: CatalogueData = { places, renamed };
	const file = join(dist, catalogueFile);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(catalogue));
	return places.length;
}
