import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { builtFiles, pathOf } from './built-files.ts';

/** A finished page of the site. */
export interface FinishedPage {
	/** Path of its file, from the root of the site. */
	file: string;
	/** Path that readers see, from the root of the site: "/cases/", "/404.html". */
	path: string;
	/** The whole page; what is for a file of its own works on a copy. */
	tree: Root;
}

/** Something that is done to every page once it is rendered. */
export type PageStep = (page: Omit<FinishedPage, 'file'>) => void;

const parser = unified().use(rehypeParse);
const serialiser = unified().use(rehypeStringify);

/** The tree of a page as it is written. */
export const parsePage = (html: string): Root => parser.parse(html);

/** A tree as the text of a page. */
export const writeTree = (tree: Root): string => serialiser.stringify(tree);

/** A rendered page after some steps. */
export function finishPage(path: string, html: string, steps: readonly PageStep[]): string {
	const tree = parsePage(html);
	for (const step of steps) step({ path, tree });
	return writeTree(tree);
}

/** The pages of a build, each parsed once, for every step and feature that needs its tree. */
export interface FinishedPages {
	/** Takes the steps on every page, when Astro has written them. */
	integration: AstroIntegration;
	/** All pages in the order of their files, once they are finished. */
	all: () => readonly FinishedPage[];
	/** Changes what is known only later, on the pages that hold it, and writes them again. */
	change: (alter: (tree: Root) => boolean) => void;
}

/** @param steps Gives what is done to every page, in this order, when the pages are there. */
export function finishedPages(steps: () => readonly PageStep[]): FinishedPages {
	let dist = '';
	let pages: FinishedPage[] = [];
	const write = ({ file, tree }: FinishedPage) => {
		writeFileSync(join(dist, file), writeTree(tree));
	};
	return {
		integration: {
			name: 'finished-pages',
			hooks: {
				'astro:build:done': ({ dir }) => {
					dist = fileURLToPath(dir);
					const allSteps = steps();
					pages = builtFiles(dist)
						.filter((file) => file.endsWith('.html'))
						.map((file) => {
							const tree = parsePage(readFileSync(join(dist, file), 'utf8'));
							const page = { file, path: pathOf(file), tree };
							for (const step of allSteps) step(page);
							write(page);
							return page;
						});
				},
			},
		},
		all: () => pages,
		change: (alter) => {
			for (const page of pages) if (alter(page.tree)) write(page);
		},
	};
}
