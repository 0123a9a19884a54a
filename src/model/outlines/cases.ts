import { inSentence } from '../../shared/text/listed.ts';
import { asSentence } from '../../shared/text/sentences.ts';
import { caseAddress } from '../addresses.ts';
import { caseFacts } from '../case-facts.ts';
import { continuumCorrection } from '../continuum-correction.ts';
import type { CaseStudy } from '../kinds/cases/schema.ts';
import {
	correctionsOfCase,
	entryOf,
	questionsOfCase,
	reportNames,
	themeTitles,
	type Entry,
	type Library,
} from '../library.ts';
import { correctionItem, lineOf, questionItem } from '../link-items.ts';
import { sectorNames } from '../kinds/organisations/names.ts';
import { sourceLine } from '../source.ts';
import { bodySections } from './body.ts';
import { endingWith, outline, section, textOf, type Outline } from './outline.ts';

const factLines = (library: Library, data: CaseStudy): string[] =>
	caseFacts(library, data).map(({ term, value }) => {
		const name = 'sector' in term ? sectorNames[term.sector] : term.name;
		return `${name}: ${typeof value === 'string' ? value : textOf(value)}`;
	});

const gainLines = ({ gains }: CaseStudy): string[] => [
	`SMV’en: ${gains.smv}`,
	`SØV’en: ${gains.soev}`,
];

const personLine = ({ name, role, side, view }: CaseStudy['people'][number]): string =>
	`${sectorNames[side]}: ${asSentence(`${name}, ${inSentence(role)}`)} ${view}`;

/** What the page of a case holds. */
export function caseOutline(library: Library, { id, data, body = '' }: Entry<CaseStudy>): Outline {
	const source = sourceLine(library, data.evidence);
	const partners = [data.smv, data.soev].map((one) => entryOf(library, 'organisations', one).data);
	const placing = entryOf(library, 'corrections', continuumCorrection).data;
	const sections = [
		section('kort', 'Kort fortalt', { gist: factLines(library, data) }),
		...bodySections(body, library),
		section('skalaen', 'Hvor på skalaen?', {
			ours: 'vores vurdering',
			gist: [data.continuum.summary],
			source: sourceLine(library, placing.evidence),
		}),
		section('virksomhederne', 'De to virksomheder', {
			gist: partners.map(({ sector, name, about }) => `${sectorNames[sector]}: ${name}. ${about}`),
			source: sourceLine(
				library,
				partners.flatMap(({ evidence }) => evidence),
			),
		}),
		section('personerne', 'Dem, der fortæller', { gist: data.people.map(personLine) }),
		section('i-gang', 'Kunne det være jer?', { gist: gainLines(data) }),
		section('til-debat', 'Til debat', {
			ours: 'vores kobling',
			gist: questionsOfCase(library, id).map(({ question, shows }) =>
				lineOf(questionItem(question, shows)),
			),
		}),
		section('noter', 'Noter til casen', {
			gist: correctionsOfCase(library, id).map((note) => lineOf(correctionItem(note))),
		}),
	];
	return outline({
		address: caseAddress(id),
		title: data.title,
		category: 'Case',
		description: data.lead,
		lead: data.lead,
		filters: {
			rapport: reportNames(library, data.evidence),
			tema: themeTitles(library, data.themes),
			organisation: [sectorNames.smv, sectorNames.soev],
		},
		gist: [data.lead, ...gainLines(data)],
		source,
		sections: endingWith(sections, source),
	});
}
