import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A text that leads somewhere, where the address of the published site is known. */
export interface DocumentLink {
	text: string;
	url: string | undefined;
}

/** A place with all that stands on paper about it. */
export interface DocumentPlace {
	title: string;
	category: string;
	gist: readonly string[];
	source: readonly DocumentLink[];
	note: string;
	url: string | undefined;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
	type: 'paragraph',
	children,
});

const link = ({ text: name, url }: DocumentLink): PhrasingContent =>
	url ? { type: 'link', url, children: [text(name)] } : text(name);

const nonEmpty = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

/** A note as it was typed: empty lines part paragraphs, other line breaks stay. */
const noteParagraphs = (note: string): BlockContent[] =>
	nonEmpty(note.split(/\n\s*\n/)).map((part) =>
		paragraph(
			...nonEmpty(part.split('\n')).flatMap((line, order): PhrasingContent[] =>
				order === 0 ? [text(line)] : [{ type: 'break' }, text(line)],
			),
		),
	);

function placeNodes({ title, category, gist, source, note, url }: DocumentPlace): RootContent[] {
	const heading: RootContent = {
		type: 'heading',
		depth: 2,
		children: [link({ text: title, url })],
	};
	const notes = noteParagraphs(note);
	return [
		heading,
		paragraph({ type: 'emphasis', children: [text(category)] }),
		...nonEmpty(gist).map((line) => paragraph(text(line))),
		...(source.length > 0 ? [paragraph(...source.map(link))] : []),
		...(notes.length > 0
			? [
					{
						type: 'blockquote' as const,
						children: [paragraph({ type: 'strong', children: [text('Min note')] }), ...notes],
					},
				]
			: []),
	];
}

const documentOf = (title: string, places: readonly DocumentPlace[]): Root => ({
	type: 'root',
	children: [{ type: 'heading', depth: 1, children: [text(title)] }, ...places.flatMap(placeNodes)],
});

/** The binder as Markdown; what the reader typed stays text. */
export const binderAsMarkdown = (title: string, places: readonly DocumentPlace[]): string =>
	toMarkdown(documentOf(title, places), { bullet: '-' });

/** The binder as a page that word processors open; what the reader typed stays text. */
export function binderAsHtml(title: string, places: readonly DocumentPlace[]): string {
	const body = toHast(documentOf(title, places));
	const head = [h('meta', { charSet: 'utf-8' }), h('title', title)];
	return toHtml([
		{ type: 'doctype' },
		h('html', { lang: 'da' }, [
			h('head', head),
			h('body', 'children' in body ? body.children : []),
		]),
	]);
}
