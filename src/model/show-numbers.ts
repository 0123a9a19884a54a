import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { NumberStyle } from '../shared/text/danish-numbers.ts';
import { following, inPlace } from '../shared/text/sentences.ts';
import { splitText, type TextReference } from './text-references.ts';
import type { ShownNumber } from './resolve-references.ts';
import { hasClass, linkless } from '../shared/html/find-elements.ts';

/** How the numbers of a page are found. */
export type ShowNumber = (reference: TextReference, style: NumberStyle) => ShownNumber;

/** In these, and in rows of figures, numbers stand as digits. */
const tabular = new Set(['svg', 'td', 'th']);

/** Elements that run on in the sentence around them. */
const inline = new Set([
	'a',
	'abbr',
	'b',
	'br',
	'cite',
	'code',
	'del',
	'em',
	'i',
	'ins',
	'mark',
	'q',
	'small',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
	'wbr',
]);

/** These show what they hold as it stands. */
const verbatim = new Set(['code', 'pre', 'script', 'style']);

interface Place {
	style: NumberStyle;
	links: boolean;
}

const mayHoldNumber = (text: string) => /<[A-Z]/.test(text);

/** Marks such as badges and numbers stand beside a text and begin no sentence of it. */
const isMark = (element: Element) => hasClass(element, 'badge', 'number');

const linkTo = ({ href, tip }: ShownNumber, text: string): Element => ({
	type: 'element',
	tagName: 'a',
	properties: { className: ['fact'], href, ...(tip ? { dataTip: tip } : {}) },
	children: [{ type: 'text', value: text }],
});

/** The nodes that a text becomes, and the text up to its end. */
function showText(value: string, before: string, { style, links }: Place, show: ShowNumber) {
	const nodes: ElementContent[] = [];
	let read = before;
	for (const segment of splitText(value)) {
		const shown =
			typeof segment === 'string' ? { text: following(read, segment) } : show(segment, style);
		const text = typeof segment === 'string' ? shown.text : inPlace(shown.text, read, style);
		nodes.push(links && 'href' in shown ? linkTo(shown, text) : { type: 'text', value: text });
		read += text;
	}
	return { nodes, read };
}

const insideOf = (element: Element, { style, links }: Place): Place => ({
	style: tabular.has(element.tagName) || hasClass(element, 'fact-rows') ? 'digits' : style,
	links: links && !linkless.has(element.tagName),
});

/** Shows the numbers below a node; returns the text of the sentence so far. */
function showBelow(node: Root | Element, before: string, place: Place, show: ShowNumber): string {
	let read = before;
	node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
		if (child.type === 'text') {
			const shown = showText(child.value, read, place, show);
			read = shown.read;
			return shown.nodes;
		}
		if (child.type !== 'element') return [child];
		const runsOn = inline.has(child.tagName) && !isMark(child);
		const after = verbatim.has(child.tagName)
			? read + toString(child)
			: showBelow(child, runsOn ? read : '', insideOf(child, place), show);
		if (!isMark(child)) read = runsOn ? after : '';
		return [child];
	});
	return read;
}

/** Shows the numbers that attributes name, as plain text. */
function showInAttributes(tree: Root, plain: (text: string) => string): void {
	visit(tree, 'element', ({ properties }) => {
		for (const [name, value] of Object.entries(properties)) {
			if (typeof value === 'string' && mayHoldNumber(value)) properties[name] = plain(value);
		}
	});
}

/**
 * Shows every number that a page refers to, wherever its text came from: as a link to where it
 * stands, as plain text in titles, links and attributes.
 */
export function showNumbers(tree: Root, show: ShowNumber, plain: (text: string) => string): void {
	showInAttributes(tree, plain);
	showBelow(tree, '', { style: 'words', links: true }, show);
}
