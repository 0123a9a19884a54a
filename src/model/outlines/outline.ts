import { asSentence } from '../../shared/text/sentences.ts';
import type { SourcePart } from '../source.ts';

/** What the search can be narrowed by, by the name of the filter. */
export type Filters = Record<string, string[]>;

/** What makes a section an entry: it is found and kept by itself. */
export interface OwnEntry {
	/** What hits and the reader's binder call it. */
	category: string;
	filters: Filters;
	/** Its whole text, as the search reads it. */
	text: string;
}

/** A part of a page that has a heading and an address. */
export interface Section {
	/** Its anchor. */
	id: string;
	title: string;
	/** Level of its heading. */
	depth: 2 | 3;
	/** What of it is ours, as its heading says: "vores kobling". */
	ours?: string | undefined;
	/** What it says, in a few lines. */
	gist: string[];
	/** Where it stands in the reports; empty where it names no place of its own. */
	source: SourcePart[];
	/** Where it is an entry of its own. */
	entry?: OwnEntry;
}

/** What a page holds, known before it is drawn. Its texts may show numbers by reference. */
export interface Outline {
	address: string;
	title: string;
	/** What kind of page it is, as hits and the reader's binder name it. */
	category: string;
	/** What the page is about, for search engines and link previews. */
	description: string;
	/** First paragraph, set larger. */
	lead?: string | undefined;
	/** What the search can be narrowed by, besides the category. */
	filters: Filters;
	/** What it says, in a few lines. */
	gist: string[];
	source: SourcePart[];
	/** Its sections, entries among them, in their order; on a page that cannot be kept, none. */
	sections: Section[];
	/** Whether readers can put it, and its sections, into their folder. */
	isKept: boolean;
}

type Given<Whole, Needed extends keyof Whole> = Pick<Whole, Needed> & Partial<Whole>;

/** A page, with what is not said of it left empty; its gist is its description. */
export const outline = (
	given: Given<Outline, 'address' | 'title' | 'category' | 'description'>,
): Outline => ({
	filters: {},
	gist: [given.description],
	source: [],
	sections: [],
	isKept: true,
	...given,
});

/** A section, with what is not said of it left empty. */
export const section = (
	id: string,
	title: string,
	more: Partial<Omit<Section, 'id' | 'title'>> = {},
): Section => ({ id, title, depth: 2, gist: [], source: [], ...more });

/** A heading as it reads, with what of the section is ours. */
export const headingOf = ({ title, ours }: Pick<Section, 'title' | 'ours'>): string =>
	ours ? `${title} (${ours})` : title;

/**
 * The section of a page that has an anchor.
 * @throws When there is none, so that no page draws a heading that its outline does not know.
 */
export function sectionOf({ address, sections }: Outline, id: string): Section {
	const found = sections.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`The outline of ${address} has no section "${id}".`);
	return found;
}

/** The last section with the source line that ends the page, which stands under it. */
export const endingWith = (sections: readonly Section[], source: SourcePart[]): Section[] =>
	sections.map((one, at) => (at === sections.length - 1 ? { ...one, source } : one));

/** Lines as a running text of whole sentences, for the search. */
export const textOf = (lines: readonly string[]): string => lines.map(asSentence).join(' ');
