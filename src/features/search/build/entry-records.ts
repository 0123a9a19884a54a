import type { Library } from '../../../model/library.ts';
import { outlinesOf } from '../../../model/outlines/all.ts';
import type { Outline, OwnEntry, Section } from '../../../model/outlines/outline.ts';
import { asSentence } from '../../../shared/text/sentences.ts';

/** An entry of a page, as the search index takes it in. */
export interface EntryRecord {
	/** Path from the root of the site, with the anchor of the entry. */
	url: string;
	/** Its title and its text. */
	content: string;
	/** What hits show, and what they can be narrowed by. */
	meta: Record<string, string>;
}

/** Several values of a filter stand in one, as on pages. */
const filterMeta = ({ filters }: OwnEntry): Record<string, string> =>
	Object.fromEntries(
		Object.entries(filters).flatMap(([name, values]) =>
			values.length > 0 ? [[name, values.join('|')]] : [],
		),
	);

const recordOf = (page: Outline, { id, title }: Section, entry: OwnEntry): EntryRecord => ({
	url: `${page.address}#${id}`,
	content: `${asSentence(title)} ${entry.text}`,
	meta: { ...filterMeta(entry), title, category: entry.category, parent: page.category },
});

/** The entries that share a page and that a reader may look for by themselves, such as terms. */
export const entryRecords = (library: Library): EntryRecord[] =>
	outlinesOf(library).flatMap((page) =>
		page.sections.flatMap((section) =>
			section.entry ? [recordOf(page, section, section.entry)] : [],
		),
	);
