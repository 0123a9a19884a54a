import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CatalogueData } from '../model/catalogue.ts';
import { catalogueFile } from '../../../model/addresses.ts';
import { keptPlaces } from './kept-places.ts';
import { builtPages } from '../../../shared/build/built-files.ts';

/**
 * Writes what the reader's folder knows of the site: everything that can be put into it, and
 * what was renamed.
 */
export function binderCatalogue(renamed: CatalogueData['renamed']): AstroIntegration {
	return {
		name: 'binder-catalogue',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const catalogue: CatalogueData = {
					places: builtPages(dist).flatMap(({ path, html }) => keptPlaces(path, html)),
					renamed,
				};
				const file = join(dist, catalogueFile);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, JSON.stringify(catalogue));
				logger.info(`${catalogue.places.length} places can be kept in the reader's folder`);
			},
		},
	};
}
