import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toString } from 'hast-util-to-string';
import * as pagefind from 'pagefind';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseFile } from '../content-gate/parse-entry.ts';
import { readFiles } from '../content-gate/read-files.ts';
import type { Term } from '../schemas/terms.ts';
import { makeVocabulary, type Names } from '../search/vocabulary.ts';

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

/** The main text of every built page, in a fixed order. */
function textsOf(dist: string): string[] {
	const parser = unified().use(rehypeParse);
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => {
			const texts: string[] = [];
			visit(parser.parse(readFileSync(join(dist, file), 'utf8')), 'element', (node) => {
				if (node.tagName === 'main' && 'dataPagefindBody' in node.properties)
					texts.push(toString(node));
			});
			return texts.join(' ');
		});
}

/** The glossary, from the files: collections are closed when the build is done. */
const namesIn = (contentRoot: string): Names[] =>
	readFiles(contentRoot)
		.files.filter(({ kind }) => kind === 'terms')
		.map(parseFile)
		.flatMap((file) => ('data' in file ? (file.data as Term) : []));

/**
 * Indexes the built pages for the search, and works out the vocabulary that makes it Danish.
 *
 * Starlight's own step lets Pagefind write the files and then closes it, which has left files
 * empty. Here they are handed over in memory and written before the build ends.
 */
export function searchIndex(contentRoot: string): AstroIntegration {
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
					const vocabulary = makeVocabulary(textsOf(dist), namesIn(contentRoot));
					await writeFile(join(dist, 'pagefind', 'vocabulary.json'), JSON.stringify(vocabulary));
					logger.info(`${pageCount} pages and ${vocabulary.words.length} words indexed`);
				} finally {
					await pagefind.close();
				}
			},
		},
	};
}
