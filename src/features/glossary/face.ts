/**
 * The glossary in running text. To finished pages it adds links on the first use of each term;
 * to the build and the browser nothing.
 */
import { addresses, termAddress } from '../../model/addresses.ts';
import type { Library } from '../../model/library.ts';
import { plainText } from '../../model/resolve-references.ts';
import type { PageStep } from '../../shared/build/finished-pages.ts';
import { linkTerms, type TermLink } from './build/term-links.ts';

const termLinks = (library: Library): TermLink[] =>
	library.terms.map(({ id, data: { forms, definition, source } }) => ({
		forms,
		href: termAddress(id),
		definition:
			plainText(definition, library) + (source.from === 'outside' ? ' Forklaringen er vores.' : ''),
	}));

/** The glossary itself, and a list so long that tooltips would make it too heavy. */
const withoutTerms: readonly string[] = [addresses.terms, addresses.corrections];

/** Links the terms of a library on every page that has room for it. */
export function glossary(library: Library): PageStep {
	const terms = termLinks(library);
	return ({ path, tree }) => {
		if (!withoutTerms.includes(path)) linkTerms(tree, terms);
	};
}
