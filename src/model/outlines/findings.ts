import { findingAddress } from '../addresses.ts';
import { answerLines, answersOf } from '../kinds/findings/answers.ts';
import { citeFinding } from '../citation.ts';
import type { Finding } from '../kinds/findings/schema.ts';
import {
	entryOf,
	questionsOfFinding,
	reportNames,
	surveyOf,
	themeTitles,
	type Entry,
	type Library,
} from '../library.ts';
import { lineOf, questionItem } from '../link-items.ts';
import { sectorNames } from '../kinds/organisations/names.ts';
import { sourceLine } from '../source.ts';
import { bodySections } from './body.ts';
import { outline, section, type Outline } from './outline.ts';

/** What is said before the voices of a finding. */
export const aboutVoices =
	'Rapporten bruger citaterne som eksempler. De er anonyme og fra interview eller skemaernes kommentarfelter.';

/** How to cite a finding, with its permanent address on the site where that is known. */
export function citationOf(library: Library, { id, data }: Entry<Finding>, site?: URL): string {
	const path = findingAddress(id);
	const address = site ? new URL(path, site).href : path;
	return citeFinding(data, entryOf(library, 'reports', data.report).data, address);
}

/** What the page of a finding holds. */
export function findingOutline(library: Library, entry: Entry<Finding>, site?: URL): Outline {
	const { id, data, body = '' } = entry;
	const survey = surveyOf(library, data.report);
	const source = sourceLine(library, data.evidence);
	const answers = answersOf(data, survey);
	const voiceEvidence = data.voices.flatMap(({ evidence }) => evidence);
	const sections = [
		section('svar', 'Svarene', { gist: answerLines(answers), source }),
		...bodySections(body, library),
		...(data.voices.length > 0
			? [
					section('stemmer', 'Stemmer fra begge sider', {
						gist: [aboutVoices],
						source: sourceLine(library, voiceEvidence),
					}),
				]
			: []),
		section('forbehold', 'Forbehold', { gist: [...data.caveats, ...survey.caveats] }),
		section('til-debat', 'Til debat', {
			gist: questionsOfFinding(library, id).map((question) => lineOf(questionItem(question))),
		}),
		section('kilde', 'Kilde og henvisning', { gist: [citationOf(library, entry, site)] }),
	];
	return outline({
		address: findingAddress(id),
		title: data.title,
		category: 'Fund',
		description: data.summary,
		lead: data.summary,
		filters: {
			rapport: reportNames(library, data.evidence),
			tema: themeTitles(library, data.themes),
			organisation: [...new Set(answers.map(({ group }) => sectorNames[group.side]))],
		},
		gist: [data.summary, `Udsagnet, genfortalt: ${data.statement}`, ...answerLines(answers)],
		source,
		sections,
	});
}
