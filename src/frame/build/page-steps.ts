import { glossary } from '../../features/glossary/face.ts';
import type { Library } from '../../model/library.ts';
import { plainText, showNumber } from '../../model/resolve-references.ts';
import { showNumbers } from '../../model/show-numbers.ts';
import type { PageStep } from '../../shared/build/finished-pages.ts';
import { tellReadingTime } from './reading-time.ts';

const numbers =
	(library: Library): PageStep =>
	({ tree }) => {
		showNumbers(
			tree,
			(reference, style) => showNumber(reference, library, style),
			(text) => plainText(text, library),
		);
	};

/** What every page needs once it is rendered: its numbers, glossary links and reading time. */
export const pageSteps = (library: Library): PageStep[] => [
	numbers(library),
	glossary(library),
	({ tree }) => {
		tellReadingTime(tree);
	},
];
