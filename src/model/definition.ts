import type { z } from 'astro/zod';
import type { Gender } from '../shared/text/danish-numbers.ts';
import type { Entry } from './entry.ts';

/** What texts call the entries of a kind when they say how many there are. */
export interface CountedName {
	/** Gender of one of them, as in én case and ét fund. */
	gender: Gender;
	/** The forms that a number may stand before, for a pattern. */
	forms: string;
}

/** The headings of a body. */
export interface BodySections {
	/** All that there may be, in their order. */
	titles: readonly string[];
	required: readonly string[];
	/** The section that has a heading of its own for each of two sides. */
	twoSided?: string;
}

/** The MDX below an entry's fields. */
export interface Body {
	/** Its headings, where they are the same for every entry. */
	sections?: BodySections;
	/** Whether it may take in components of its own. */
	mayImport?: boolean;
}

/** A field with parts that have an id and an address of their own. */
export interface Parts {
	field: string;
	addressOf: (entry: string, part: string) => string;
}

/** All that the rest of the site needs to know of a kind of entries. */
export interface Definition<Schema extends z.ZodObject = z.ZodObject> {
	schema: Schema;
	/** Entries with a body are MDX, the others YAML. */
	body?: Body;
	/** Whether readers meet an entry only through another that refers to it. */
	isReferenced?: boolean;
	/** Set where texts may count the entries. */
	counted?: CountedName;
	parts?: Parts;
	/** Where an entry stands, unless it is shown only as a part of others. */
	addressOf?(entry: Entry<z.output<Schema>>): string;
	/** The order of lists, which otherwise is that of the ids. */
	compare?(a: Entry<z.output<Schema>>, b: Entry<z.output<Schema>>): number;
}
