import type { Kind } from '../schemas/kinds.ts';
import { walk, type JsonSchema, type Path } from './schema-walk.ts';

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
	prose: ProseField[];
}

/** Reads references, evidence and prose out of fields that have passed the schema. */
export function readFields(schema: JsonSchema, data: unknown): FieldContents {
	const found: FieldContents = { references: [], evidence: [], points: [], prose: [] };
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
	});
	return found;
}
