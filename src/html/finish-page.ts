import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { tellReadingTime } from './reading-time.ts';
import { linkTerms, type TermLink } from './term-links.ts';

/** Starlight marks every page as dark; without the mark the style sheet follows the system. */
function followSystemTheme(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (node.tagName === 'html') delete node.properties['dataTheme'];
	});
}

/** What a page needs after it is rendered. */
export interface PageFinish {
	terms: readonly TermLink[];
}

/** The rendered page with glossary links, its reading time and without Starlight's fixed theme. */
export function finishPage(html: string, { terms }: PageFinish): string {
	return String(
		unified()
			.use(rehypeParse)
			.use(() => (tree: Root) => {
				followSystemTheme(tree);
				linkTerms(tree, terms);
				tellReadingTime(tree);
			})
			.use(rehypeStringify)
			.processSync(html),
	);
}
