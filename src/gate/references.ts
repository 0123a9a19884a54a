import type { Kind } from '../model/every-kind.ts';
import { walk, type JsonSchema, type Path } from '../model/schema-walk.ts';
import { splitText, type TextReference } from '../model/text-references.ts';

/** That one entry names another. */
export interface Reference {
	kind: Kind;
	id: string;
	path: Path;
}

/** That an entry names a place in a report. */
export interface EvidenceUse {
	report: string;
	section: string;
	page: number | undefined;
	path: Path;
}

/** A piece of running text in an entry's fields. */
export interface ProseField {
	text: string;
	path: Path;
}

/** All that an entry's fields say about other entries, and their running text. */
export interface FieldContents {
	references: Reference[];
	evidence: EvidenceUse[];
	points: ProseField[];
	/** Running text without digits. */
	prose: ProseField[];
	/** Running text that may quote digits. */
	discussion: ProseField[];
	/** Names, titles and ids, which are shown as they stand. */
	labels: ProseField[];
}

/** The entry that a number in a text belongs to; a count belongs to none. */
export function entryBehind(reference: TextReference): { kind: Kind; id: string } | undefined {
	if (reference.name === 'Fact') return { kind: 'facts', id: reference.id };
	if (reference.name === 'Answer') return { kind: 'findings', id: reference.finding };
	return undefined;
}

/** Entries that the numbers in a running text belong to. */
export const entriesIn = (text: string): { kind: Kind; id: string }[] =>
	splitText(text).flatMap((segment) =>
		typeof segment === 'string' ? [] : (entryBehind(segment) ?? []),
	);

/** Reads references, evidence and prose out of fields that have passed the schema. */
export function readFields(schema: JsonSchema, data: unknown): FieldContents {
	const found: FieldContents = {
		references: [],
		evidence: [],
		points: [],
		prose: [],
		discussion: [],
		labels: [],
	};
	walk(schema, data, (node, value, path) => {
		if (node.evidence) {
			const { report, section, page } = value as { report: string; section: string; page?: number };
			found.evidence.push({ report, section, page, path });
		}
		if (node.points) {
			for (const [index, text] of (value as string[]).entries())
				found.points.push({ text, path: [...path, index] });
		}
		if (typeof value !== 'string') return;
		if (node.references) found.references.push({ kind: node.references as Kind, id: value, path });
		if (node.prose) found.prose.push({ text: value, path });
		if (node.discussion) found.discussion.push({ text: value, path });
		if (!node.prose && !node.discussion) {
			found.labels.push({ text: value, path });
			return;
		}
		for (const { kind, id } of entriesIn(value)) found.references.push({ kind, id, path });
	});
	return found;
}
