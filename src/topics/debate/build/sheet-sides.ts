import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { sidesSection } from '../../../model/kinds/questions/sections.ts';

const isElement = (node: RootContent, tagName: string): node is Element =>
	node.type === 'element' && node.tagName === tagName;

/** The nodes in groups, each begun by a third-level heading; what stands before the first is apart. */
function groupsOf(nodes: readonly RootContent[]): { before: RootContent[]; sides: Element[] } {
	const before: RootContent[] = [];
	const sides: Element[] = [];
	for (const node of nodes) {
		if (isElement(node, 'h3')) sides.push(h('div', { class: 'side' }));
		const side = sides.at(-1);
		if (side) side.children.push(node as Element);
		else before.push(node);
	}
	return { before, sides };
}

/** Sets the two sides of a debate sheet beside each other, where the page is wide enough. */
export const sheetSides = () => (tree: Root) => {
	const start = tree.children.findIndex(
		(node) => isElement(node, 'h2') && toString(node) === sidesSection,
	);
	if (start < 0) return;
	const length = tree.children.slice(start + 1).findIndex((node) => isElement(node, 'h2'));
	const end = length < 0 ? tree.children.length : start + 1 + length;
	const { before, sides } = groupsOf(tree.children.slice(start + 1, end));
	tree.children.splice(start + 1, end - start - 1, ...before, h('div', { class: 'sides' }, sides));
};
