import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { findElement, isHeading } from '../../../shared/html/find-elements.ts';

/** A page, or an entry of a page, as the search index reads it. */
export interface SearchRecord {
	/** Path from the root of the site, with the anchor of an entry. */
	url: string;
	html: string;
}

const isIgnored = ({ properties }: Element) => 'dataPagefindIgnore' in properties;

/** Takes elements out of a tree and returns them, in their order. */
function takeOut(tree: Root | Element, test: (node: Element) => boolean): Element[] {
	const taken: Element[] = [];
	visit(tree, 'element', (node, index, parent) => {
		if (!parent || index === undefined || !test(node)) return undefined;
		taken.push(node);
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return taken;
}

const meta = (name: string, value: string) =>
	h('span', { hidden: true, dataPagefindMeta: `${name}[data-value]`, dataValue: value });

const filtersIn = ({ properties: { dataSearchFilters: filters } }: Element) =>
	JSON.parse(typeof filters === 'string' ? filters : '{}') as Record<string, string[]>;

/** The page that stands for an entry: its heading as the title, and what it can be narrowed by. */
function recordTree(entry: Element, parent: string): { id: string; tree: Root } | undefined {
	takeOut(entry, isIgnored);
	const heading = findElement(entry, isHeading);
	if (!heading) return undefined;
	takeOut(entry, (node) => node === heading);
	const { id = '' } = heading.properties;
	visit(entry, 'element', (node) => {
		if (isHeading(node)) delete node.properties.id;
	});
	const filters = Object.entries(filtersIn(entry)).filter(([, values]) => values.length > 0);
	const main = h(
		'main',
		{ dataPagefindBody: true },
		...filters.map(([name, values]) => meta(name, values.join('|'))),
		meta('kind', String(entry.properties['dataSearchKind'])),
		meta('parent', parent),
		h('h1', { id: '_top' }, toString(heading).trim()),
		...entry.children,
	);
	const html = h('html', { lang: 'da' }, h('body', {}, main));
	return { id, tree: { type: 'root', children: [html] } };
}

/**
 * What the search index reads of a page: the page, and each entry on it that a reader may look
 * for by itself, such as a term of the glossary, with its own kind and filters.
 */
export function searchRecords(url: string, html: string): SearchRecord[] {
	if (!html.includes('data-search-kind')) return [{ url, html }];
	const tree = unified().use(rehypeParse).parse(html);
	const stringify = (root: Root) => unified().use(rehypeStringify).stringify(root);
	const entries = takeOut(tree, ({ properties }) => 'dataSearchKind' in properties);
	const title = findElement(tree, ({ tagName }) => tagName === 'h1');
	const parent = String(title?.properties['dataPagefindMeta'] ?? '').replace(/^kind:/, '');
	const records = entries.flatMap((entry) => {
		const record = recordTree(entry, parent);
		return record ? [{ url: `${url}#${record.id}`, html: stringify(record.tree) }] : [];
	});
	return [{ url, html: stringify(tree) }, ...records];
}
