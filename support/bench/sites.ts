import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import { contentRoot } from '../../src/config/content-root.ts';
import { readContent } from '../../src/gate/read-content.ts';
import { writeSearchIndex } from '../../src/features/search/build/search-index.ts';
import { generatePages, readPages, type BarePage } from './pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'test-results', 'bench');
export const builtSite = join(root, 'dist');

const write = (file: string, text: string) => {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
};

/** Builds a stock Starlight site with the same pages; inside the repository, for its packages. */
async function buildStock(pages: readonly BarePage[]): Promise<string> {
	const project = join(work, 'stock');
	const dist = join(project, 'dist');
	for (const { path, title, html } of pages) {
		const body = html.replace(/<h1[\s\S]*?<\/h1>/, '').replace(/\n\s*/g, ' ');
		const file = join(project, 'src/content/docs', path || '.', 'index.md');
		write(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n<div>${body}</div>\n`);
	}
	write(
		join(project, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	await build({
		root: project,
		configFile: false,
		logLevel: 'error',
		outDir: dist,
		integrations: [
			starlight({
				title: 'Stock',
				locales: { root: { label: 'Dansk', lang: 'da' } },
			}),
		],
	});
	return dist;
}

/** Copies a site and adds pages in the dress of one that it has. */
function addPages(from: string, to: string, template: string, pages: readonly BarePage[]) {
	cpSync(from, to, { recursive: true });
	rmSync(join(to, 'pagefind'), { recursive: true, force: true });
	const html = readFileSync(join(to, template, 'index.html'), 'utf8');
	const [before = '', after = ''] = html.split(
		/(?<=<main[^>]*data-pagefind-body[^>]*>)[\s\S]*(?=<\/main>)/,
	);
	for (const { path, title, html: body } of pages)
		write(
			join(to, path, 'index.html'),
			`${before}<h1 id="_top" data-pagefind-meta="kind:Side">${title}</h1>${body}${after}`,
		);
}

async function indexStock(dist: string) {
	const { index } = await pagefind.createIndex();
	await index?.addDirectory({ path: dist });
	await index?.writeFiles({ outputPath: join(dist, 'pagefind') });
	await pagefind.close();
}

/** The two sites to compare, with the same pages. */
export interface Pair {
	size: string;
	ours: string;
	stock: string;
}

/** Makes both sites at today's size and with pages added up to each further size. */
export async function makePairs(sizes: readonly number[]): Promise<Pair[]> {
	rmSync(work, { recursive: true, force: true });
	const pages = readPages(builtSite);
	const stock = await buildStock(pages);
	const template = 'om';
	const pairs: Pair[] = [];
	for (const size of new Set([0, ...sizes])) {
		const added = generatePages(pages, Math.max(0, size - pages.length));
		const pair = {
			size: size === 0 ? `${pages.length} (today)` : String(size),
			ours: join(work, `ours-${size}`),
			stock: join(work, `stock-${size}`),
		};
		addPages(builtSite, pair.ours, template, added);
		addPages(stock, pair.stock, template, added);
		await writeSearchIndex(pair.ours, readContent(contentRoot).library);
		await indexStock(pair.stock);
		pairs.push(pair);
	}
	return pairs;
}
