import { listed } from '../../shared/text/listed.ts';
import { addresses } from '../addresses.ts';
import type { Sector } from '../fields.ts';
import type { Recommendation } from '../kinds/recommendations/schema.ts';
import {
	entryOf,
	findingsOfRecommendation,
	questionsOfRecommendation,
	recommendationsFor,
	reportNames,
	themeTitles,
	type Entry,
	type Library,
} from '../library.ts';
import { caseItem, findingItem, lineOf, questionItem } from '../link-items.ts';
import { audienceNames, sectorNames } from '../kinds/organisations/names.ts';
import { sourceLine } from '../source.ts';
import { bodyLines } from './body.ts';
import { outline, section, textOf, type Outline, type Section } from './outline.ts';

/** Whom advice is for, in the order of the page. */
export const audiences: readonly { sector: Sector; anchor: string; title: string }[] = [
	{ sector: 'smv', anchor: 'til-smver', title: 'Til SMV’er' },
	{ sector: 'soev', anchor: 'til-soever', title: 'Til SØV’er' },
];

/** What steps that we add to advice are marked as. */
export const addedMark = 'vores forslag';

/** Steps are left out: a checklist names much in passing, and would outrank what is about it. */
function searchTextOf(library: Library, { id, data, body = '' }: Entry<Recommendation>): string {
	return textOf([
		data.summary,
		...bodyLines(body, library),
		...data.cases.map(({ case: one, shows }) =>
			lineOf(caseItem(entryOf(library, 'cases', one), shows)),
		),
		...findingsOfRecommendation(library, id).map((finding) => lineOf(findingItem(finding))),
		...questionsOfRecommendation(library, id).map((question) => lineOf(questionItem(question))),
	]);
}

function adviceSection(library: Library, entry: Entry<Recommendation>): Section {
	const { id, data } = entry;
	return section(id, data.title, {
		depth: 3,
		gist: [data.summary, ...data.steps, ...data.added.map((step) => `${step} (${addedMark})`)],
		source: sourceLine(library, data.evidence),
		entry: {
			category: 'Anbefaling',
			filters: {
				rapport: reportNames(library, data.evidence),
				tema: themeTitles(library, data.themes),
				maalgruppe: [audienceNames[data.audience]],
				organisation: [sectorNames[data.audience]],
			},
			text: searchTextOf(library, entry),
		},
	});
}

/** What the page of all advice holds. */
export function recommendationsOutline(library: Library): Outline {
	const reports = reportNames(
		library,
		library.recommendations.flatMap(({ data }) => data.evidence),
	);
	return outline({
		address: addresses.recommendations,
		title: 'Anbefalinger til SMV’er og SØV’er',
		category: 'Anbefalinger',
		description: `Hvad ${listed(reports)} anbefaler små og mellemstore virksomheder (SMV’er) og socialøkonomiske virksomheder (SØV’er), hver med trin og eksempler.`,
		lead: `Der er <Count of="recommendations" audience="smv" /> anbefalinger til små og mellemstore virksomheder (SMV’er) og <Count of="recommendations" audience="soev" /> til socialøkonomiske virksomheder (SØV’er), alle fra ${listed(reports)}. Det, rapporten siger, står for sig, og det, vi tilføjer, er mærket.`,
		filters: {
			maalgruppe: Object.values(audienceNames),
			organisation: [sectorNames.smv, sectorNames.soev],
			rapport: reports,
		},
		sections: audiences.flatMap(({ sector, anchor, title }) => {
			const advice = recommendationsFor(library, sector);
			return [
				section(anchor, title, { gist: advice.map(({ data }) => data.title) }),
				...advice.map((entry) => adviceSection(library, entry)),
			];
		}),
	});
}
