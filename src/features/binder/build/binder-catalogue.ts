import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CatalogueData } from '../model/catalogue.ts';
import { parseFile } from '../../../gate/parse-entry.ts';
import { readFiles } from '../../../gate/read-files.ts';
import { catalogueFile } from '../../../model/addresses.ts';
import { renamedAddresses } from '../../../model/renames.ts';
import { keptPlaces } from './kept-places.ts';
import { builtPages } from '../../../shared/build/built-files.ts';

/** Everything on a built site that a reader can put into the folder, and what was renamed. */
export const catalogueOf = (dist: string, contentRoot: string): CatalogueData => ({
	places: builtPages(dist).flatMap(({ path, html }) => keptPlaces(path, html)),
	renamed: renamedAddresses(
		readFiles(contentRoot)
			.files.map(parseFile)
			.filter((file) => 'data' in file),
	),
});

/** Writes what the reader's folder knows of the site. */
export function binderCatalogue(contentRoot: string): AstroIntegration {
	return {
		name: 'binder-catalogue',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const catalogue = catalogueOf(dist, contentRoot);
				const file = join(dist, catalogueFile);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, JSON.stringify(catalogue));
				logger.info(`${catalogue.places.length} places can be kept in the reader's folder`);
			},
		},
	};
}
