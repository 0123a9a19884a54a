import type { Element, ElementContent, Root } from 'hast';
import { childrenOf, elementsBelow, flowingText, hasClass, isNoteMark } from './page-texts.ts';

/** Elements that hold no running text: headings, figures, tables, navigation. */
const apart = new Set(
	'button dt figure form h1 h2 h3 h4 h5 h6 nav noscript script style svg table template'.split(' '),
);

/** Rows of figures, and lines that say where a text comes from or what it is about. */
const apartClasses =
	'aliases badge fact-rows facts-box finding-meta keywords number source themes used-in'.split(' ');

const isApart = (element: Element): boolean =>
	apart.has(element.tagName) ||
	element.properties.hidden !== undefined ||
	element.properties.dataPagefindIgnore !== undefined ||
	apartClasses.some((name) => hasClass(element, name));

const isBlock = ({ tagName }: Element): boolean =>
	['blockquote', 'dd', 'div', 'dl', 'li', 'ol', 'p', 'section', 'ul'].includes(tagName);

/** What stands in a paragraph or list item itself. */
const isOutside = (element: Element): boolean =>
	isApart(element) || isBlock(element) || isNoteMark(element);

const isBlank = (child: ElementContent): boolean =>
	child.type === 'comment' || (child.type === 'text' && !child.value.trim());

const textOf = (children: readonly ElementContent[]): string =>
	flowingText({ type: 'element', tagName: 'p', properties: {}, children: [...children] }, isOutside)
		.replace(/\s+/g, ' ')
		.trim();

/** A link that is no figure and no word of the glossary. */
const isLink = (child: ElementContent): boolean =>
	child.type === 'element' &&
	child.tagName === 'a' &&
	!hasClass(child, 'fact') &&
	!hasClass(child, 'term');

/** Whether an element at the beginning is a title, a name or a date, after which the text begins anew. */
const isLabel = (first: Element, rest: readonly ElementContent[]): boolean =>
	/^[»"(]?[\p{Lu}\p{N}]/u.test(textOf(rest)) && (isLink(first) || !/[.!?]$/.test(textOf([first])));

/** The text proper of a paragraph or list item: what stands after its labels. */
function withoutLabels(
	children: readonly ElementContent[],
	isAfterLabel = false,
): readonly ElementContent[] {
	const [first, ...rest] = children;
	if (!first) return [];
	if (first.type !== 'element')
		return isBlank(first) ? withoutLabels(rest, isAfterLabel) : children;
	if (isOutside(first)) return withoutLabels(rest, isAfterLabel);
	// A figure that comes first is the beginning of a sentence: »12 SMV’er svarede.«
	if (hasClass(first, 'fact') && !isAfterLabel) return children;
	return isLabel(first, rest) ? withoutLabels(rest, true) : children;
}

/** Whether a block is only links, such as »Se også: …«. */
function isLinks(children: readonly ElementContent[]): boolean {
	const around = textOf(children.filter((child) => !isLink(child)));
	return children.some(isLink) && !/[\p{L}\p{N}]/u.test(around.replace(/^[^.!?:]*:/, ''));
}

/** The paragraphs, list items and explanations of a page's main part that hold running text. */
export function runningText(tree: Root): string[] {
	const main = elementsBelow(tree, () => false).find(({ tagName }) => tagName === 'main');
	if (!main) return [];
	return elementsBelow(main, isApart)
		.filter(({ tagName }) => ['dd', 'li', 'p'].includes(tagName))
		.map((block) => withoutLabels(childrenOf(block) as ElementContent[]))
		.filter((children) => !isLinks(children))
		.map(textOf)
		.filter(Boolean);
}
