import type { Data, Kind } from '../model/every-kind.ts';
import type { Problem } from './problem.ts';
import type { FieldContents, Reference } from './references.ts';
import { formatPath, type Path } from '../model/schema-walk.ts';

/** What the body of an MDX entry holds that the gate looks at. */
export interface BodyContents {
	/** The whole body as it is written. */
	source: string;
	/** Headings in their order. */
	headings: { text: string; depth: number; line: number }[];
	/** Components that the body uses and does not import itself. */
	components: {
		name: string;
		attributes: ReadonlyMap<string, string>;
		/** Whether it has content of its own, which nothing would show. */
		isFilled: boolean;
		line: number;
	}[];
	/** Expressions and scripts: an editor's text is no program. */
	programs: { text: string; line: number }[];
	/** Entries that components in the body refer to. */
	references: (Reference & { line: number })[];
	/** All text, headings and tables too, with its references to numbers as they are written. */
	prose: { text: string; line: number }[];
	/** Paragraphs and list items, each whole. */
	paragraphs: { text: string; line: number }[];
}

interface EntryOfKind<K extends Kind> {
	kind: K;
	id: string;
	file: string;
	data: Data<K>;
	fields: FieldContents;
	body: BodyContents | undefined;
	lineOf: (path: Path) => number | undefined;
}

/** An entry as the gate sees it: valid by its schema, with a way to find its lines. */
export type GateEntry = { [K in Kind]: EntryOfKind<K> }[Kind];

/** The entries of a kind. */
export const entriesOf = <K extends Kind>(entries: readonly GateEntry[], kind: K) =>
	entries.filter((entry): entry is GateEntry & EntryOfKind<K> => entry.kind === kind);

/** The fields of each entry of a kind, by its id. */
export const dataOf = <K extends Kind>(
	entries: readonly GateEntry[],
	kind: K,
): ReadonlyMap<string, Data<K>> =>
	new Map(entriesOf(entries, kind).map(({ id, data }) => [id, data]));

/** A problem in a field of an entry. */
export const fieldProblem = (
	entry: GateEntry,
	path: Path,
	message: string,
	remedy: string,
): Problem => ({
	file: entry.file,
	line: entry.lineOf(path),
	field: formatPath(path),
	message,
	remedy,
});

/** A problem in the body of an entry. */
export const bodyProblem = (
	entry: GateEntry,
	line: number,
	message: string,
	remedy: string,
): Problem => ({
	file: entry.file,
	line,
	field: 'body',
	message,
	remedy,
});
