import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

type Test = (node: Element) => boolean;

/** The elements below a node that pass a test, in document order. */
export function findElements(tree: Root | Element, test: Test): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (test(node)) found.push(node);
	});
	return found;
}

/** The first of them. */
export function findElement(tree: Root | Element, test: Test): Element | undefined {
	let found: Element | undefined;
	visit(tree, 'element', (node) => {
		if (!test(node)) return undefined;
		found = node;
		return EXIT;
	});
	return found;
}

/** Whether an element has one of the classes. */
export const hasClass = ({ properties }: Element, ...classes: string[]): boolean => {
	const names = properties.className;
	return Array.isArray(names) && classes.some((name) => names.includes(name));
};

/** Inside these no link is set: they are links, controls or headings already. */
export const linkless: ReadonlySet<string> = new Set([
	'a',
	'button',
	'h1',
	'h2',
	'h3',
	'h4',
	'label',
	'nav',
	'option',
	'summary',
	'svg',
	'title',
]);

export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
