import { asSentence } from '../../shared/text/sentences.ts';
import { addresses, themeAddress } from '../addresses.ts';
import type { Theme } from '../kinds/themes/schema.ts';
import { contentsOfTheme, type Entry, type Library } from '../library.ts';
import { caseItem, findingItem, lineOf, questionItem, recommendationItem } from '../link-items.ts';
import { sourceLine } from '../source.ts';
import { bodySections } from './body.ts';
import { outline, section, type Outline, type Section } from './outline.ts';

/** What of a theme is ours. */
export const aboutThemes =
	'Temaet er vores læsning på tværs af rapporterne. De handler om hver sit, så det ene beviser ikke det andet.';

const linked = (id: string, title: string, gist: string[]): Section[] =>
	gist.length > 0 ? [section(id, title, { gist, ours: 'vores kobling' })] : [];

/** What the page of a theme holds. */
export function themeOutline(library: Library, { id, data, body = '' }: Entry<Theme>): Outline {
	const { cases, findings, recommendations, questions } = contentsOfTheme(library, id);
	return outline({
		address: themeAddress(id),
		title: data.title,
		category: 'Tema',
		description: data.summary,
		lead: asSentence(data.headline),
		filters: { tema: [data.title] },
		gist: [data.summary, aboutThemes],
		source: sourceLine(library, data.evidence),
		sections: [
			...bodySections(body, library),
			...linked(
				'cases',
				'Cases',
				cases.map((entry) => lineOf(caseItem(entry, asSentence(entry.data.headline)))),
			),
			...linked(
				'fund',
				'Fund fra spørgeskemaerne',
				findings.map((entry) => lineOf(findingItem(entry))),
			),
			...linked(
				'anbefalinger',
				'Anbefalinger',
				recommendations.map((entry) => lineOf(recommendationItem(entry, entry.data.summary))),
			),
			...linked(
				'debat',
				'Til debat',
				questions.map((entry) => lineOf(questionItem(entry, entry.data.open))),
			),
		],
	});
}

/** What the list of themes holds. */
export const themesOutline = outline({
	address: addresses.themes,
	title: 'Temaer, der går igen',
	category: 'Temaer',
	description:
		'Temaer, som vi har fundet på tværs af cases, anbefalinger, fund og spørgsmål til debat.',
	lead: 'Temaerne er vores læsning på tværs af rapporterne. Hvert samler de cases, anbefalinger, fund og spørgsmål, der handler om noget fælles.',
});
