import type { z } from 'astro/zod';
import type { GateEntry } from './gate-entry.ts';
import { gateLibrary } from './gate-library.ts';
import { findIntegrityProblems, findUnreached } from './integrity.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readFields } from './references.ts';
import { formatPath, schemaAt, type Path } from '../model/schema-walk.ts';
import { kindNames, schemaOf, type Kind } from '../model/every-kind.ts';
import { jsonSchemaOf } from '../model/json-schemas.ts';
import type { Library } from '../model/library.ts';
import { parseFile, type ParsedFile } from './parse-entry.ts';
import { readFiles, type ContentFile } from './read-files.ts';

const isProblem = (value: ParsedFile | Problem): value is Problem => 'remedy' in value;

const isMapping = (value: unknown) => typeof value === 'object' && value !== null;

function remedyFor(issue: z.core.$ZodIssue, kind: Kind, path: Path): string {
	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys(schemaAt(jsonSchemaOf(kind), path)?.properties ?? {});
		return `Correct the spelling or remove it. Known fields: ${known.join(', ')}.`;
	}
	if (issue.code === 'invalid_type' && issue.expected === 'string' && isMapping(issue.input)) {
		return 'A colon in the text makes YAML read it as a field: put the text in quotation marks.';
	}
	const description = schemaAt(jsonSchemaOf(kind), path)?.description;
	return description ? `Expected here: ${description}` : 'See the schema of the kind.';
}

function messageFor(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type' && issue.input === undefined) return 'The field is missing.';
	if (issue.input === null) return 'The field is empty: fill it in, or remove it.';
	return issue.message;
}

function shapeProblems(file: ParsedFile, issues: readonly z.core.$ZodIssue[]): Problem[] {
	return issues.map((issue) => {
		const path = issue.path.filter((step) => typeof step !== 'symbol');
		return {
			file: file.file,
			line: file.lineOf(path),
			field: formatPath(path),
			message: messageFor(issue),
			remedy: remedyFor(issue, file.kind, path),
		};
	});
}

function readEntry(file: ContentFile): GateEntry | Problem[] {
	const parsed = parseFile(file);
	if (isProblem(parsed)) return [parsed];
	const result = schemaOf(file.kind).safeParse(parsed.data, { reportInput: true });
	if (!result.success) return shapeProblems(parsed, result.error.issues);
	const fields = readFields(jsonSchemaOf(file.kind), parsed.data);
	// The schema of its kind has made the data.
	return { ...parsed, data: result.data, fields } as GateEntry;
}

const idsByKind = (files: readonly ContentFile[]): Map<Kind, Set<string>> =>
	new Map(
		kindNames.map((kind) => [
			kind,
			new Set(files.filter((file) => file.kind === kind).map((file) => file.id)),
		]),
	);

/** All content below a folder, read once for the gate and for what the build makes of it. */
export interface Content {
	/** Absolute path of the content root. */
	root: string;
	/** Every problem found, in the order of files and lines; none when the content is sound. */
	problems: Problem[];
	/** The valid entries as pages are made from them. */
	library: Library;
}

/** Reads and checks all content below a folder, given by its absolute path. */
export function readContent(root: string): Content {
	const { files, problems } = readFiles(root);
	const entries: GateEntry[] = [];
	for (const file of files) {
		const result = readEntry(file);
		if (Array.isArray(result)) problems.push(...result);
		else entries.push(result);
	}
	// What nothing leads to shows only once every entry that may lead to it can be read.
	const unreached = problems.length > 0 ? [] : findUnreached(entries);
	return {
		root,
		problems: sortProblems([
			...problems,
			...findIntegrityProblems(entries, idsByKind(files)),
			...unreached,
		]),
		library: gateLibrary(entries),
	};
}
