import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A calm pace; Brysbaert (2019) finds 238 words a minute for English non-fiction read silently. */
const wordsPerMinute = 200;

/** Whole minutes, at least one, that a text takes to read. */
export const readingMinutes = (text: string): number =>
	Math.max(1, Math.round(text.trim().split(/\s+/).length / wordsPerMinute));

/** Writes how long the main text takes to read where a page asks for it. */
export function tellReadingTime(tree: Root): void {
	const asking: Element[] = [];
	let main: Element | undefined;
	visit(tree, 'element', (node) => {
		if (node.tagName === 'main') main = node;
		if ('dataReadingTime' in node.properties) asking.push(node);
	});
	if (!main) return;
	const minutes = readingMinutes(toString(main));
	const text = `Læsetid: ca. ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}`;
	for (const node of asking) node.children = [{ type: 'text', value: text }];
}
