import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { oursOnSheets } from '../../../model/kinds/questions/sections.ts';

const marks: Readonly<Record<string, string | undefined>> = oursOnSheets;

/** Marks the sections of debate sheets that are ours and not the report's, beside their heading. */
export const oursMarks = () => (tree: Root) => {
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'h2') return;
		const mark = marks[toString(node)];
		if (mark)
			node.children.push({ type: 'text', value: ' ' }, h('span', { class: 'ours' }, `(${mark})`));
	});
};
