import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { tellReadingTime } from './reading-time.ts';
import { showNumbers, type ShowNumber } from '../../model/show-numbers.ts';
import { linkTerms, type TermLink } from '../../features/glossary/build/term-links.ts';

/** Starlight marks every page as dark; without the mark the style sheet follows the system. */
function followSystemTheme(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (node.tagName === 'html') delete node.properties['dataTheme'];
	});
}

/** What a page needs after it is rendered. */
export interface PageFinish {
	terms: readonly TermLink[];
	/** Finds the number that a reference stands for. */
	show: ShowNumber;
	/** A text with its numbers and no links. */
	plain: (text: string) => string;
}

/** The rendered page with its numbers, glossary links and reading time, without a fixed theme. */
export function finishPage(html: string, { terms, show, plain }: PageFinish): string {
	return String(
		unified()
			.use(rehypeParse)
			.use(() => (tree: Root) => {
				followSystemTheme(tree);
				showNumbers(tree, show, plain);
				linkTerms(tree, terms);
				tellReadingTime(tree);
			})
			.use(rehypeStringify)
			.processSync(html),
	);
}
