import { addresses } from '../addresses.ts';
import type { Term } from '../kinds/terms/schema.ts';
import { entryOf, reportNames, type Entry, type Library } from '../library.ts';
import { formatFact } from '../kinds/facts/measure.ts';
import { sourceLine } from '../source.ts';
import { outline, section, textOf, type Outline, type Section } from './outline.ts';

/** Where a definition comes from outside the reports, what is said of it. */
export const outsideNote = (note: string): string => `Forklaringen er vores. ${note}`;

/** Other names of a term, and the terms to see too, each as a line. */
export const aliasesOf = ({ synonyms, searchWords }: Term): string[] => [
	...(synonyms.length > 0 ? [`Også kaldet: ${synonyms.join(', ')}.`] : []),
	...(searchWords.length > 0 ? [`Søgeord, der også fører hertil: ${searchWords.join(', ')}.`] : []),
];

function searchTextOf(library: Library, data: Term): string {
	const lookup = (id: string) => entryOf(library, 'facts', id).data;
	const related = data.related.map((id) => entryOf(library, 'terms', id).data.term);
	return textOf([
		data.definition,
		...data.figures.map((id) => `${lookup(id).label}: ${formatFact(lookup(id), lookup, 'digits')}`),
		...aliasesOf(data),
		...(related.length > 0 ? [`Se også: ${related.join(', ')}`] : []),
		...(data.source.from === 'outside' ? [outsideNote(data.source.note)] : []),
	]);
}

function termSection(library: Library, { id, data }: Entry<Term>): Section {
	const { term, abbreviation, definition, source } = data;
	const evidence = source.from === 'report' ? source.evidence : [];
	return section(id, abbreviation ? `${term} (${abbreviation})` : term, {
		gist: [definition],
		source: source.from === 'outside' ? [outsideNote(source.note)] : sourceLine(library, evidence),
		entry: {
			category: 'Begreb',
			filters: { rapport: reportNames(library, evidence) },
			text: searchTextOf(library, data),
		},
	});
}

/** What the glossary holds. */
export const termsOutline = (library: Library): Outline =>
	outline({
		address: addresses.terms,
		title: 'Ordliste',
		category: 'Ordliste',
		description: 'Ord og forkortelser om samarbejde mellem SMV’er, SØV’er og kommuner.',
		lead: 'Ordene hører til rapporternes emne. Hvor en rapport ikke selv forklarer ordet, er forklaringen vores, og så står det ved ordet.',
		sections: library.terms.map((entry) => termSection(library, entry)),
	});
