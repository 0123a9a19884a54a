import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind's own interfaces; the site has a search dialog of its own. */
const unusedFiles = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/** The result of a Pagefind call, or an error that says what Pagefind reported. */
function checked<Result extends { errors: string[] }>(result: Result): Result {
	if (result.errors.length === 0) return result;
	throw new Error(`Pagefind could not index the site: ${result.errors.join('; ')}`);
}

async function indexFilesOf(dist: string) {
	const { index } = checked(await pagefind.createIndex());
	if (!index) throw new Error('Pagefind returned no index.');
	const { page_count: pageCount } = checked(await index.addDirectory({ path: dist }));
	const { files } = checked(await index.getFiles());
	return { pageCount, files: files.filter(({ path }) => !unusedFiles.test(path)) };
}

/**
 * Indexes the built pages for the search.
 *
 * Starlight's own step lets Pagefind write the files and then closes it, which has left files
 * empty. Here they are handed over in memory and written before the build ends.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				try {
					const { pageCount, files } = await indexFilesOf(dist);
					for (const { path, content } of files) {
						const target = join(dist, 'pagefind', path);
						await mkdir(dirname(target), { recursive: true });
						await writeFile(target, content);
					}
					logger.info(`${pageCount} pages indexed`);
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}
