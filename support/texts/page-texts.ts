import type { Element, Root } from 'hast';

type Skip = (element: Element) => boolean;

/** Elements that stand inside a line: a word may begin before one and end in it. */
const inline = new Set(
	'a abbr b bdi bdo cite code dfn em i ins kbd mark q s span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** The children of an element; a template keeps them in a place of its own. */
export const childrenOf = (node: Root | Element) =>
	'content' in node && node.content ? node.content.children : node.children;

/** Whether an element has a class. */
export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
	Array.isArray(className) && className.includes(name);

/** The mark of an editor's note stands in a sentence but is no part of it. */
export const isNoteMark: Skip = (element) => hasClass(element, 'correction-mark');

/** The text below a node as a reader meets it: words stay whole across tags, blocks are parted. */
export function flowingText(node: Root | Element, skip: Skip): string {
	return childrenOf(node)
		.map((child) => {
			if (child.type === 'text') return child.value;
			if (child.type !== 'element' || skip(child)) return '';
			const text = flowingText(child, skip);
			return inline.has(child.tagName) ? text : `\n${text}\n`;
		})
		.join('')
		.replaceAll('\u00ad', '');
}

/** All elements below a node, those that are skipped left out with what they hold. */
export function elementsBelow(node: Root | Element, skip: Skip): Element[] {
	return childrenOf(node).flatMap((child) =>
		child.type === 'element' && !skip(child) ? [child, ...elementsBelow(child, skip)] : [],
	);
}

/** Attributes whose value is shown or read aloud. */
const readAttributes = ['alt', 'ariaLabel', 'title', 'placeholder', 'dataTip', 'label'];

/** Names of `<meta>` elements that carry text. */
const readMeta = ['description', 'og:title', 'og:description'];

const isForeign: Skip = ({ properties: { lang } }) =>
	typeof lang === 'string' && !lang.startsWith('da');

const isNoDanish: Skip = (element) =>
	['script', 'style', 'code'].includes(element.tagName) || isForeign(element);

function readValues({ tagName, properties }: Element): string[] {
	const isMeta =
		tagName === 'meta' && readMeta.includes(String(properties.name ?? properties.property));
	const names = isMeta ? ['content'] : readAttributes;
	return names.map((name) => properties[name]).filter((value) => typeof value === 'string');
}

/** Every Danish text of a page that somebody reads or hears, attributes too. */
export const danishTexts = (tree: Root): string[] => [
	...flowingText(tree, isNoDanish).split('\n'),
	...elementsBelow(tree, isNoDanish).flatMap(readValues),
];

const allValues = ({ properties }: Element): string[] =>
	Object.values(properties).filter((value) => typeof value === 'string');

/** Everything that stands in a page, as texts that may be read in one: its text, then its attributes. */
export const allTexts = (tree: Root): string[] => [
	flowingText(tree, isNoteMark),
	...elementsBelow(tree, () => false).flatMap(allValues),
];
