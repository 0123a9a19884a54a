import type { Kind } from './kinds.ts';
import { entryAddresses, sectionAddress } from './addresses.ts';
import type { Path } from './schema-walk.ts';

/** An entry as its file has it. */
interface NamedEntry {
	kind: Kind;
	id: string;
	data: unknown;
}

/** An id that an entry, or a section of a report, had before. */
export interface Rename {
	/** What ids are unique among: the entries of a kind, the sections of a report. */
	group: string;
	from: string;
	to: string;
	/** Place of the former id in the entry's file. */
	path: Path;
	addressOf: (id: string) => string;
}

interface Named {
	id: string;
	formerly?: readonly string[];
}

const formerIds = (data: unknown) => (data as Omit<Named, 'id'>).formerly ?? [];
const sectionsIn = (data: unknown) => (data as { sections: readonly Named[] }).sections;

function renamesOfSections({ id: report, data }: NamedEntry): Rename[] {
	return sectionsIn(data).flatMap((section, order) =>
		formerIds(section).map((from, index) => ({
			group: `sections of ${report}`,
			from,
			to: section.id,
			path: ['sections', order, 'formerly', index],
			addressOf: (id: string) => sectionAddress({ report, section: id }),
		})),
	);
}

/** Everything that an entry was called before. */
export function renamesOf(entry: NamedEntry): Rename[] {
	if (entry.kind === 'reports') return renamesOfSections(entry);
	const addressOf = entryAddresses[entry.kind];
	if (!addressOf) return [];
	return formerIds(entry.data).map((from, index) => ({
		group: entry.kind,
		from,
		to: entry.id,
		path: ['formerly', index],
		addressOf,
	}));
}

/** Ids that are in use, each with its group as renames name it. */
export const idsInUse = (entry: NamedEntry): string[] => [
	`${entry.kind} ${entry.id}`,
	...(entry.kind === 'reports'
		? sectionsIn(entry.data).map(({ id }) => `sections of ${entry.id} ${id}`)
		: []),
];

/** Former addresses of entries and sections, each with the one of today. */
export const renamedAddresses = (entries: readonly NamedEntry[]): Record<string, string> =>
	Object.fromEntries(
		entries
			.flatMap(renamesOf)
			.map(({ from, to, addressOf }) => [addressOf(from), addressOf(to)] as const),
	);
