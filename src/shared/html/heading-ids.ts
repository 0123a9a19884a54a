import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugOf } from '../text/slug.ts';

/** Rehype plugin: anchors of headings without æøå, so that they survive being sent and printed. */
export const headingIds = () => (tree: Root) => {
	visit(tree, 'element', (node) => {
		if (/^h[2-6]$/.test(node.tagName)) node.properties.id ??= slugOf(toString(node));
	});
};
