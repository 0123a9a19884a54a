import { slugOf } from '../../shared/text/slug.ts';
import type { Evidence } from '../fields.ts';
import { sourceLine } from '../source.ts';
import type { Library } from '../library.ts';
import { attributesOf, parseMdx, textOf, type MdxNode } from '../mdx.ts';
import { referenceFrom, splitText } from '../text-references.ts';
import { section, type Section } from './outline.ts';

/** What a component of a body says, in lines. */
export type ComponentLines = Readonly<
	Record<string, (attributes: ReadonlyMap<string, string>, library: Library) => string[]>
>;

const oneLine = (node: MdxNode) => textOf(node).replace(/\s+/g, ' ').trim();

/** The rows of a table, each with the heads of its columns. */
function rowLines({ children: rows = [] }: MdxNode): string[] {
	const [head, ...body] = rows.map(({ children = [] }) => children.map(oneLine));
	return body.map(([name = '', ...cells]) =>
		[name, ...cells.map((cell, at) => `${head?.[at + 1] ?? ''}: ${cell}`)].join('. '),
	);
}

/** A block of a body in lines: a paragraph as one, a list as one for each item. */
function linesOf(node: MdxNode, library: Library, components: ComponentLines): string[] {
	const { type, name, children = [] } = node;
	const attributes = attributesOf(node);
	if (type === 'paragraph' || referenceFrom(name ?? '', attributes)) return [oneLine(node)];
	if (type === 'listItem') return [children.map(oneLine).join(' ')];
	if (type === 'table') return rowLines(node);
	if (type === 'heading') return [];
	const own = components[name ?? ''];
	if (own) return own(attributes, library);
	return children.flatMap((child) => linesOf(child, library, components));
}

/** How blocks begin: the first that says something, and what it announces. */
function gistOf(blocks: readonly string[][]): string[] {
	const [first = [], second = []] = blocks.filter((lines) => lines.length > 0);
	return first.at(-1)?.endsWith(':') ? [...first, ...second] : first;
}

/** The places in the reports that a body names on lines of their own. */
const evidenceIn = (nodes: readonly MdxNode[]): Evidence[] =>
	nodes
		.filter(({ name }) => name === 'Source')
		.map((node): Evidence => {
			const { report = '', section: id = '', page } = Object.fromEntries(attributesOf(node));
			return { report, section: id, ...(page ? { page: Number(page) } : {}) };
		});

/** What follows a heading, up to the next one of its level or above. */
function below(heading: MdxNode, nodes: readonly MdxNode[]): MdxNode[] {
	const after = nodes.slice(nodes.indexOf(heading) + 1);
	const end = after.findIndex(
		({ type, depth = 0 }) => type === 'heading' && depth <= (heading.depth ?? 0),
	);
	return end < 0 ? after : after.slice(0, end);
}

/** The anchor of a heading; components in it have no text yet when anchors are made. */
const anchorOf = (title: string) =>
	slugOf(
		splitText(title)
			.filter((part) => typeof part === 'string')
			.join(''),
	);

const nodesOf = (body: string): MdxNode[] => parseMdx(body).children as MdxNode[];

/** The sections of an MDX body, by its headings of the second and third level. */
export function bodySections(
	body: string,
	library: Library,
	components: ComponentLines = {},
): Section[] {
	const nodes = nodesOf(body);
	return nodes.flatMap((heading) => {
		const { type, depth } = heading;
		if (type !== 'heading' || (depth !== 2 && depth !== 3)) return [];
		const content = below(heading, nodes);
		const title = oneLine(heading);
		return section(anchorOf(title), title, {
			depth,
			gist: gistOf(content.map((node) => linesOf(node, library, components))),
			source: sourceLine(library, evidenceIn(content)),
		});
	});
}

/** All that a body says, line by line, headings left out. */
export const bodyLines = (body: string, library: Library): string[] =>
	nodesOf(body).flatMap((node) => linesOf(node, library, {}));
