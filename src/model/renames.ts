import { definitionOf, type Kind } from './every-kind.ts';
import type { Library } from './library.ts';
import type { Path } from './schema-walk.ts';

/** An entry as its file has it. */
interface NamedEntry {
	kind: Kind;
	id: string;
	data: Record<string, unknown>;
}

/** What has an id and an address of its own: an entry, or a part of one such as a section. */
interface Named {
	/** What ids are unique among: the entries of a kind, the sections of a report. */
	group: string;
	id: string;
	/** Its fields, and where they stand in the entry. */
	fields: Record<string, unknown>;
	path: Path;
	/** Where it would stand under an id; undefined for what is shown as a part of others. */
	addressOf: (id: string) => string | undefined;
}

/** An id that an entry, or a part of one, had before. */
export interface Rename {
	named: Named;
	from: string;
	/** Place of the former id in the entry's file. */
	path: Path;
}

function namedIn({ kind, id, data }: NamedEntry): Named[] {
	const definition = definitionOf(kind);
	const addressOf = (other: string) => definition.addressOf?.({ id: other, data });
	const entry = { group: kind, id, fields: data, path: [], addressOf };
	const { parts } = definition;
	if (!parts) return [entry];
	const fieldsOfParts = data[parts.field] as readonly (Record<string, unknown> & { id: string })[];
	return [
		entry,
		...fieldsOfParts.map((fields, order) => ({
			group: `${parts.field} of ${id}`,
			id: fields.id,
			fields,
			path: [parts.field, order],
			addressOf: (other: string) => parts.addressOf(id, other),
		})),
	];
}

/** Everything that an entry and its parts were called before. */
export const renamesOf = (entry: NamedEntry): Rename[] =>
	namedIn(entry).flatMap((named) =>
		((named.fields['formerly'] ?? []) as readonly string[]).map((from, index) => ({
			named,
			from,
			path: [...named.path, 'formerly', index],
		})),
	);

/** An id together with what it is unique among. */
export const fullId = ({ group }: Named, id: string) => `${group} ${id}`;

/** Ids that are in use in an entry. */
export const idsInUse = (entry: NamedEntry): string[] =>
	namedIn(entry).map((named) => fullId(named, named.id));

/** Every entry of a library with its kind. */
const namedEntries = (library: Library): NamedEntry[] =>
	(Object.keys(library) as (keyof Library)[]).flatMap((kind) =>
		library[kind].map(({ id, data }) => ({ kind, id, data })),
	);

/** Former addresses of entries and sections, each with the one of today. */
export const renamedAddresses = (library: Library): Record<string, string> =>
	Object.fromEntries(
		namedEntries(library)
			.flatMap(renamesOf)
			.flatMap(({ named: { id, addressOf }, from }) => {
				const [former, today] = [addressOf(from), addressOf(id)];
				return former && today ? [[former, today] as const] : [];
			}),
	);
