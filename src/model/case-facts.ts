import { inSentence } from '../shared/text/listed.ts';
import type { Sector } from './fields.ts';
import type { CaseStudy } from './kinds/cases/schema.ts';
import { entryOf, type Library } from './library.ts';
import { writeReference } from './text-references.ts';

/** A row of the box that tells a case in short. */
export interface CaseFact {
	/** What the row is about: a name, or one of the two kinds of organisation. */
	term: { name: string } | { sector: Sector };
	/** A text, or several for a list. */
	value: string | string[];
}

// The text says itself where it is not stated.
const written: Record<CaseStudy['agreement']['written'], string> = {
	yes: 'Ja. ',
	no: 'Nej. ',
	'not-stated': '',
};

const factIn = (id: string) => writeReference({ name: 'Fact', id, bare: false });

const partnerRow = (library: Library, data: CaseStudy, sector: Sector): CaseFact => {
	const { name, industry } = entryOf(library, 'organisations', data[sector]).data;
	const value = `${name}, ${inSentence(industry)}, ${factIn(data.headcounts[sector])}`;
	return { term: { sector }, value };
};

/**
 * A case in short: task, partners, place, age and agreement.
 * @param gaps How many of the things that are not stated to tell, the first ones.
 */
export function caseFacts(library: Library, data: CaseStudy, gaps?: number): CaseFact[] {
	const notStated = data.notStated.slice(0, gaps);
	return [
		{ term: { name: 'Opgave' }, value: data.task },
		partnerRow(library, data, 'smv'),
		partnerRow(library, data, 'soev'),
		{ term: { name: 'Arbejdssted' }, value: data.place },
		{ term: { name: 'Siden' }, value: data.since ? factIn(data.since) : 'Ikke oplyst' },
		{
			term: { name: 'Skriftlig aftale' },
			value: `${written[data.agreement.written]}${data.agreement.text}`,
		},
		...(notStated.length > 0 ? [{ term: { name: 'Ikke oplyst' }, value: notStated }] : []),
	];
}
