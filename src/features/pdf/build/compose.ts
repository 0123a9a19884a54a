import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { writeTree, type FinishedPage } from '../../../shared/build/finished-pages.ts';
import { findElement, findElements } from '../../../shared/html/find-elements.ts';
import { uniqueBy } from '../../../shared/unique.ts';

/** A page of the site, of which a document takes the main part. */
export interface SitePage extends Pick<FinishedPage, 'path' | 'tree'> {
	title: string;
}

/** The page of the PDF that a page of the site begins on, by its path. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Widest number that the contents leave room for, until the real ones are known. */
const unknownNumber = 888;

/** The name of the place where a page begins in the document. */
export const anchorOf = (order: number): string => `side-${order + 1}`;

/** What paper has no use for. */
const isForScreens = ({ tagName, properties }: Element) =>
	['script', 'template', 'dialog', 'nav', 'button'].includes(tagName) ||
	tagName.includes('-') ||
	'dataOnlineOnly' in properties ||
	'dataPdf' in properties ||
	properties.hidden === true;

/** Where an address leads inside the document; undefined where it leads out of it. */
function placeOf(address: string, here: number, paths: readonly string[]): string | undefined {
	if (address.startsWith('#')) return `#${anchorOf(here)}-${address.slice(1)}`;
	const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
	const order = paths.indexOf(path);
	if (order < 0) return undefined;
	return anchor ? `#${anchorOf(order)}-${anchor}` : `#${anchorOf(order)}`;
}

const idLists = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor', 'headers'] as const;

/** Makes ids of a page unlike those of the others, and links lead inside the document. */
function relink(tree: Element, here: number, paths: readonly string[], site: string | undefined) {
	visit(tree, 'element', (node, index, parent) => {
		if (parent && index !== undefined && isForScreens(node)) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		const { properties } = node;
		if (typeof properties.id === 'string') properties.id = `${anchorOf(here)}-${properties.id}`;
		for (const name of idLists) {
			const ids = properties[name];
			if (Array.isArray(ids)) properties[name] = ids.map((id) => `${anchorOf(here)}-${id}`);
		}
		const { href } = properties;
		if (node.tagName !== 'a' || typeof href !== 'string') return undefined;
		const place = placeOf(href, here, paths);
		if (place) properties.href = place;
		else if (href.startsWith('/')) {
			if (site) properties.href = new URL(href, site).href;
			else delete properties.href;
		}
		return undefined;
	});
}

function articleOf(page: SitePage, here: number, paths: readonly string[], site?: string) {
	const found = findElement(page.tree, ({ tagName }) => tagName === 'main');
	if (!found) throw new Error(`${page.path} has no main part to print.`);
	const main = structuredClone(found);
	relink(main, here, paths, site);
	return h('article', { id: anchorOf(here), className: ['pdf-page'] }, main.children);
}

const isStyle = ({ tagName, properties }: Element) =>
	tagName === 'style' || (tagName === 'link' && [properties.rel].flat().includes('stylesheet'));

/** What styles the pages, each once: some rules stand in the heads of those pages only that need them. */
const stylesOf = (pages: readonly SitePage[]): Element[] =>
	uniqueBy(
		pages.flatMap(({ tree }) => findElements(tree, isStyle)),
		(style) => toHtml(style),
	);

function contentsOf(title: string, pages: readonly SitePage[], numbers: PageNumbers | undefined) {
	const items = pages.map((page, order) =>
		h(
			'li',
			{},
			h('a', { href: `#${anchorOf(order)}` }, page.title),
			h('span', {}, String(numbers?.get(page.path) ?? unknownNumber)),
		),
	);
	return h(
		'section',
		{ className: ['pdf-contents'] },
		h('h1', {}, title),
		h('h2', {}, 'Indhold'),
		h('ol', {}, ...items),
	);
}

export interface Composition {
	title: string;
	hasContents: boolean;
	/** Numbers for the contents, once they are known. */
	numbers?: PageNumbers | undefined;
	/** Address of the published site, for links that lead out of the document. */
	site?: string | undefined;
}

/**
 * One page that holds the main parts of several, for printing them as one document. Its links lead
 * to the pages inside it; others lead to the published site, or nowhere where it has no address.
 */
export function compose(
	pages: readonly SitePage[],
	{ title, hasContents, numbers, site }: Composition,
): string {
	const [first] = pages;
	if (!first) throw new Error(`"${title}" has no pages.`);
	const paths = pages.map(({ path }) => path);
	const body = [
		...(hasContents ? [contentsOf(title, pages, numbers)] : []),
		...pages.map((page, order) => articleOf(page, order, paths, site)),
	];
	const html = h(
		'html',
		{ lang: 'da' },
		h('head', {}, h('meta', { charSet: 'utf-8' }), h('title', {}, title), ...stylesOf(pages)),
		h('body', {}, h('main', { className: ['pdf-document'] }, ...body)),
	);
	return writeTree({ type: 'root', children: [{ type: 'doctype' }, html] });
}
