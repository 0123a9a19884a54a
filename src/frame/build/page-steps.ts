import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { glossary } from '../../features/glossary/face.ts';
import type { Library } from '../../model/library.ts';
import { plainText, showNumber } from '../../model/resolve-references.ts';
import { showNumbers } from '../../model/show-numbers.ts';
import type { PageStep } from '../../shared/build/finished-pages.ts';
import { tellReadingTime } from './reading-time.ts';

/** Starlight marks every page as dark; without the mark the style sheet follows the system. */
function followSystemTheme(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (node.tagName === 'html') delete node.properties['dataTheme'];
	});
}

const numbers =
	(library: Library): PageStep =>
	({ tree }) => {
		showNumbers(
			tree,
			(reference, style) => showNumber(reference, library, style),
			(text) => plainText(text, library),
		);
	};

/** What every page needs once it is rendered: no fixed theme, its numbers, glossary links and reading time. */
export const pageSteps = (library: Library): PageStep[] => [
	({ tree }) => {
		followSystemTheme(tree);
	},
	numbers(library),
	glossary(library),
	({ tree }) => {
		tellReadingTime(tree);
	},
];
