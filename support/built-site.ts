import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parsePage } from '../src/shared/build/finished-pages.ts';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** A built page. */
export interface BuiltPage {
	/** Address on the site, such as `/cases/`. */
	address: string;
	html: string;
	tree: Root;
}

const addressOf = (file: string) =>
	`/${relative(dist, file).split(sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1');

if (!existsSync(dist)) throw new Error('There is no dist/ yet: run `npm run build` first.');

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
	.filter((item) => item.isFile())
	.map((item) => join(item.parentPath, item.name));

/** Every built page, read once. */
export const pages: BuiltPage[] = files
	.filter((file) => file.endsWith('.html'))
	.sort()
	.map((file) => {
		const html = readFileSync(file, 'utf8');
		return { address: addressOf(file), html, tree: parsePage(html) };
	});

/** Addresses of all files that are no pages. */
export const assets = new Set(files.filter((file) => !file.endsWith('.html')).map(addressOf));

/** All elements of a page in document order, optionally of one tag. */
export function elements(tree: Root | Element, tag?: string): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (!tag || node.tagName === tag) found.push(node);
	});
	return found;
}

/** The value of an attribute as text; undefined where it is missing. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Text below a node, script and style left out. */
export function textOf(node: Root | Element): string {
	return node.children
		.map((child) => {
			if (child.type === 'text') return child.value;
			if (child.type !== 'element' || ['script', 'style'].includes(child.tagName)) return '';
			return textOf(child);
		})
		.join('');
}
