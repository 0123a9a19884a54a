import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { CataloguePlace, SourcePart } from '../model/catalogue.ts';
import { sectionKind } from '../model/section-kind.ts';
import { findElement, findElements, isHeading } from '../../../shared/html/find-elements.ts';

const isIgnored = ({ properties }: Element) => 'dataPagefindIgnore' in properties;
const isEntry = ({ properties }: Element) => 'dataSearchKind' in properties;
const isSource = ({ properties }: Element) => [properties.className].flat().includes('source');
const isElement = (node: ElementContent): node is Element => node.type === 'element';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Marks that lead to editor's notes are no part of the text. */
const isLeftOut = (node: Element) =>
	isIgnored(node) || [node.properties.className].flat().includes('note-mark');

const withoutLeftOut = (node: Element): Element => ({
	...node,
	children: node.children.flatMap((child): ElementContent[] => {
		if (!isElement(child)) return [child];
		return isLeftOut(child) ? [] : [withoutLeftOut(child)];
	}),
});

/** Text in one line, without what the search leaves out. */
const textOf = (node: Element): string => oneLine(toString(withoutLeftOut(node))).trim();

const isBlock = (node: Element) =>
	['p', 'ul', 'ol', 'dl'].includes(node.tagName) && !isSource(node);

/** A paragraph as a line; a list as one for each item, a row of terms with its values. */
function linesOf(block: Element): string[] {
	if (block.tagName === 'p') return [textOf(block)];
	if (block.tagName !== 'dl')
		return findElements(block, ({ tagName }) => tagName === 'li').map(textOf);
	const cells = findElements(block, ({ tagName }) => tagName === 'dt' || tagName === 'dd');
	return cells.flatMap((cell, order) => {
		const value = cells[order + 1];
		return cell.tagName === 'dt' && value ? [`${textOf(cell)}: ${textOf(value)}`] : [];
	});
}

/** Lines that say what a part of a page is about: those marked for it, else how it begins. */
function gistOf(part: Element): string[] {
	const marked = findElements(part, ({ properties }) => 'dataGist' in properties);
	if (marked.length > 0)
		return marked.map((node) => String(node.properties['dataGist']) || textOf(node));
	const [first, second] = findElements(part, isBlock);
	if (!first) return [];
	const lines = linesOf(first);
	// A paragraph that ends so announces what follows.
	return second && lines.at(-1)?.endsWith(':') ? [...lines, ...linesOf(second)] : lines;
}

/** The line that names the source, with its links. */
function sourceOf(part: Element): SourcePart[] {
	const source = findElement(part, isSource);
	const parts = (source?.children ?? []).flatMap((child): SourcePart[] => {
		if (child.type === 'text') return [oneLine(child.value)];
		if (!isElement(child)) return [];
		const text = oneLine(toString(child));
		const { href } = child.properties;
		return [typeof href === 'string' ? { text, address: href } : text];
	});
	return parts.filter((one) => one !== '' && one !== ' ');
}

const level = ({ tagName }: Element) => Number(tagName.slice(1));

/** What follows a heading, up to the next one of its level or above. */
function sectionAfter(heading: Element, parent: Element): Element {
	const after = parent.children.slice(parent.children.indexOf(heading) + 1);
	const end = after.findIndex(
		(node) => isElement(node) && isHeading(node) && level(node) <= level(heading),
	);
	return { ...parent, children: end < 0 ? after : after.slice(0, end) };
}

/** A part of a page without the entries in it, which are places of their own. */
const withoutEntries = (part: Element): Element => ({
	...part,
	children: part.children
		.filter((node) => !isElement(node) || !isEntry(node))
		.map((node) => (isElement(node) ? withoutEntries(node) : node)),
});

/** Headings that lead to a place, each with the element that it stands in. */
function headingsIn(main: Element) {
	const found: { heading: Element; parent: Element }[] = [];
	visit(main, 'element', (node, _, parent) => {
		if (isIgnored(node)) return SKIP;
		if (/^h[23]$/.test(node.tagName) && node.properties.id && parent?.type === 'element')
			found.push({ heading: node, parent });
		return undefined;
	});
	return found;
}

/**
 * The places of a page that a reader can put into the folder: the page, the entries on it, and
 * its sections. A page that cannot be kept has none.
 */
export function keptPlaces(path: string, html: string): CataloguePlace[] {
	const tree = unified().use(rehypeParse).parse(html);
	const main = findElement(tree, ({ tagName }) => tagName === 'main');
	const title = main && findElement(main, ({ tagName }) => tagName === 'h1');
	if (!title || !findElement(main, ({ properties }) => 'dataKeep' in properties)) return [];
	const page = withoutEntries(main);
	const pageTitle = textOf(title);
	const sections = headingsIn(main).map(({ heading, parent }): CataloguePlace => {
		const part = isEntry(parent) ? parent : withoutEntries(sectionAfter(heading, parent));
		return {
			address: `${path}#${String(heading.properties.id)}`,
			title: textOf(heading),
			...(isEntry(parent) ? {} : { parent: pageTitle }),
			kind: isEntry(parent) ? String(parent.properties['dataSearchKind']) : sectionKind,
			gist: gistOf(part),
			source: sourceOf(part),
		};
	});
	const kind = String(title.properties['dataPagefindMeta']).replace(/^kind:/, '');
	return [
		{ address: path, title: pageTitle, kind, gist: gistOf(page), source: sourceOf(page) },
		...sections,
	];
}
