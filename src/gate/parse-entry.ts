import { visit } from 'unist-util-visit';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { BodyContents } from './gate-entry.ts';
import type { Problem } from './problem.ts';
import type { Path } from '../model/schema-walk.ts';
import { entriesIn, entryBehind } from './references.ts';
import { referenceFrom, referenceNames } from '../model/text-references.ts';
import { definitionOf } from '../model/every-kind.ts';
import { noteComponent } from '../model/kinds/corrections/note-component.ts';
import { attributesOf, parseMdx, textOf as proseOf, type MdxNode } from '../model/mdx.ts';
import type { ContentFile } from './read-files.ts';

/** A content file taken apart: fields, body, and where each field stands. */
export interface ParsedFile extends ContentFile {
	data: unknown;
	body: BodyContents | undefined;
	lineOf: (path: Path) => number | undefined;
}

const frontMatter = /^---\r?\n([\s\S]*?\r?\n)---(?:\r?\n|$)/;

/** Where the YAML of a file stands, and the MDX below it. */
function split({ kind, text }: ContentFile) {
	if (!definitionOf(kind).body) return { yaml: text, firstLine: 1, body: undefined };
	const match = frontMatter.exec(text);
	if (!match) return undefined;
	return { yaml: match[1] ?? '', firstLine: 2, body: text.slice(match[0].length) };
}

/** Line of the nearest node on the path that the file holds. */
function lineFinder(document: Document, lines: LineCounter, firstLine: number) {
	return (path: Path): number | undefined => {
		for (let length = path.length; length >= 0; length--) {
			const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
			if (node?.range) return lines.linePos(node.range[0]).line + firstLine - 1;
		}
		return undefined;
	};
}

/** Text of a node without code, which is no text. */
const textOf = (node: MdxNode): string => proseOf(node, () => '');

/** Text that a reader meets outside paragraphs: code, and what images and links say of themselves. */
function asideTextOf({ type, value, alt, title }: MdxNode): string {
	const code = type === 'inlineCode' || type === 'code' ? (value ?? '').replaceAll('<', '') : '';
	return [code, alt, title].filter(Boolean).join(' ');
}

/** An attribute may be text or a whole number, such as a page, and nothing worked out. */
const isPlainAttribute = ({ type, value }: { type?: string; value?: unknown }): boolean =>
	type === 'mdxJsxAttribute' &&
	(typeof value !== 'object' || value === null || /^\d+$/.test((value as { value: string }).value));

/** A component that a body takes in, on a line of its own. */
const importLine = /^import \w+ from '[^']*';?$/;

/** An expression or script in a body, as it is written; undefined where the node is none. */
function programIn(node: MdxNode): string | undefined {
	if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
		return `{${node.value ?? ''}}`;
	if (node.type === 'mdxjsEsm')
		return (node.value ?? '').split('\n').find((line) => line && !importLine.test(line));
	return (node.attributes ?? []).every(isPlainAttribute) ? undefined : `<${node.name ?? ''} …>`;
}

/** What holds text of its own. */
const textBlocks = new Set(['heading', 'paragraph', 'tableCell']);

/** Names that the body imports for itself, as pages of prose do. */
const importedNames = (body: string): Set<string> =>
	new Set([...body.matchAll(/^import\s+(\w+)\s+from/gm)].map(([, name = '']) => name));

/** Headings, references and running text of an MDX body. Throws where MDX is broken. */
function readBody(body: string, lineOffset: number, mayImport: boolean): BodyContents {
	const found: BodyContents = {
		source: body.trim(),
		headings: [],
		components: [],
		references: [],
		prose: [],
		paragraphs: [],
		programs: [],
	};
	const imported = mayImport ? importedNames(body) : new Set<string>();
	visit(parseMdx(body), (unknownNode) => {
		const node = unknownNode as MdxNode;
		const line = (node.position?.start.line ?? 1) + lineOffset;
		if (node.type === 'heading')
			found.headings.push({ text: textOf(node), depth: node.depth ?? 0, line });
		const name = node.name ?? '';
		const attributes = attributesOf(node);
		const reference = referenceFrom(name, attributes);
		// A reference alone on its lines is a block of its own in MDX, and a paragraph to readers.
		const isAlone = node.type === 'mdxJsxFlowElement' && reference !== undefined;
		if (textBlocks.has(node.type) || isAlone) found.prose.push({ text: textOf(node), line });
		const aside = asideTextOf(node);
		if (aside) found.prose.push({ text: aside, line });
		for (const entry of entriesIn(aside)) found.references.push({ ...entry, path: [], line });
		const program = programIn(node);
		if (program) found.programs.push({ text: program, line });
		if (node.type === 'paragraph' || isAlone) found.paragraphs.push({ text: textOf(node), line });
		const isOwn = imported.has(name) && !(referenceNames as string[]).includes(name);
		const isFilled = (node.children ?? []).length > 0;
		if (name && !isOwn) found.components.push({ name, attributes, isFilled, line });
		const entry =
			name === noteComponent
				? { kind: 'corrections' as const, id: attributes.get('id') ?? '' }
				: reference && entryBehind(reference);
		if (entry) found.references.push({ ...entry, path: [], line });
	});
	return found;
}

const lineCount = (text: string) => text.split('\n').length - 1;

/** Takes a file apart, or says why it cannot be read. */
export function parseFile(file: ContentFile): ParsedFile | Problem {
	const parts = split(file);
	if (!parts) {
		return {
			file: file.file,
			line: 1,
			field: 'file',
			message: 'The front matter between two lines of --- is missing or not closed.',
			remedy: 'Begin the file with ---, the fields and a second ---.',
		};
	}
	const lines = new LineCounter();
	const document = parseDocument(parts.yaml, { lineCounter: lines });
	const [error] = document.errors;
	if (error) {
		return {
			file: file.file,
			line: (error.linePos?.[0].line ?? 1) + parts.firstLine - 1,
			field: 'file',
			message: `The YAML cannot be read: ${error.message.split('\n')[0] ?? ''}`,
			remedy: 'Check indentation, quotation marks and colons on this line.',
		};
	}
	try {
		const offset = lineCount(file.text) - lineCount(parts.body ?? '');
		return {
			...file,
			data: document.toJS(),
			body:
				parts.body === undefined
					? undefined
					: readBody(parts.body, offset, definitionOf(file.kind).body?.mayImport ?? false),
			lineOf: lineFinder(document, lines, parts.firstLine),
		};
	} catch (cause) {
		const { message, line } = cause as { message: string; line?: number };
		return {
			file: file.file,
			line: line && line + lineCount(file.text) - lineCount(parts.body ?? ''),
			field: 'body',
			message: `The MDX cannot be read: ${message}`,
			remedy: 'Check that components are closed and that braces and < are meant.',
		};
	}
}
