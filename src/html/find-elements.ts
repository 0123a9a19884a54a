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

export const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);
