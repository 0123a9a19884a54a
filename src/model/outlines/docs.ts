import { span } from '../../shared/text/danish-numbers.ts';
import type { Doc } from '../kinds/docs/schema.ts';
import { entryOf, reportNames, type Entry, type Library } from '../library.ts';
import { differenceWords, shareWords, type ShareWord } from '../share-words.ts';
import { sourceLine } from '../source.ts';
import { bodySections, type ComponentLines } from './body.ts';
import { outline, type Outline } from './outline.ts';

const wordLines = (words: readonly ShareWord[], unit: string): string[] =>
	words.map((word) => `${word.word}: ${span(word)} ${unit}`);

/** What the components of prose pages say. */
const components: ComponentLines = {
	AttentionPoints: (attributes, library) =>
		entryOf(library, 'reports', attributes.get('report') ?? '').data.points.map(
			({ number, title, text }) => `${String(number)}. ${title}: ${text}`,
		),
	ShareScale: () => wordLines(shareWords, '%'),
	DifferenceScale: () => wordLines(differenceWords, 'procentpoint'),
};

/** The name that Starlight gives the page for addresses that lead nowhere. */
const notFound = '404';

/** What a page of prose holds. */
export const docOutline = (library: Library, { id, data, body = '' }: Entry<Doc>): Outline =>
	outline({
		address: id === notFound ? '/404.html' : `/${id}/`,
		title: data.title,
		category: data.category ?? 'Baggrund',
		description: data.description,
		lead: data.lead,
		filters: { rapport: reportNames(library, data.evidence ?? []) },
		source: sourceLine(library, data.evidence ?? []),
		sections: bodySections(body, library, components),
		isKept: id !== notFound,
	});
