import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { referenceFrom, writeReference } from './text-references.ts';

/** A node of an MDX body, as far as we look at it. */
export interface MdxNode {
	type: string;
	/** Name of a component. */
	name?: string | null;
	value?: string;
	/** Level of a heading. */
	depth?: number;
	children?: MdxNode[];
	alt?: string | null;
	title?: string | null;
	attributes?: { type?: string; name?: string; value?: unknown }[] | undefined;
	position?: { start: { line: number } };
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The tree of an MDX body. Throws where MDX is broken. */
export const parseMdx = (body: string): Root => processor.parse(body);

/** A whole number stands in braces, as in `page={3}`; what else does is no text. */
const valueOf = (value: unknown): string => {
	if (typeof value === 'string') return value;
	const written = (value as { value?: string } | null | undefined)?.value ?? '';
	return /^\d+$/.test(written) ? written : '';
};

/** Attributes of a component as texts. */
export const attributesOf = (node: MdxNode): Map<string, string> =>
	new Map((node.attributes ?? []).map(({ name = '', value }) => [name, valueOf(value)]));

/**
 * Text of a node, with references to numbers as they are written.
 * @param codeOf What is read of code.
 */
export function textOf(node: MdxNode, codeOf = ({ value = '' }: MdxNode): string => value): string {
	if (node.type === 'inlineCode') return codeOf(node);
	if (node.type === 'break') return ' ';
	const reference = referenceFrom(node.name ?? '', attributesOf(node));
	if (reference) return writeReference(reference);
	return node.value ?? (node.children ?? []).map((child) => textOf(child, codeOf)).join('');
}
