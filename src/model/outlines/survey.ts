import { asSentence } from '../../shared/text/sentences.ts';
import { slugOf } from '../../shared/text/slug.ts';
import { addresses } from '../addresses.ts';
import { answeredBy, formatGap, gapBetweenNames, widestGap } from '../kinds/findings/answers.ts';
import type { Survey } from '../kinds/reports/schema.ts';
import { entryOf, findingsByGap, surveysOf, type Library } from '../library.ts';
import { formatFact } from '../kinds/facts/measure.ts';
import { sourceLine } from '../source.ts';
import { outline, section, type Outline } from './outline.ts';

/** What the method of the survey is called, in menus too. */
export const methodName = 'CBS’ metode';

/** What is said of an item of disclosure where the report is silent. */
export const notDisclosed = 'Det er ikke oplyst i den tekst af rapporten, vi har.';

/** The findings where the two sides are furthest apart, some of each survey. */
export const widestFindings = (library: Library) =>
	surveysOf(library).flatMap((presented) =>
		findingsByGap(library, presented)
			.slice(0, 3)
			.map((entry) => ({ ...entry, gap: widestGap(entry.data, presented.survey) })),
	);

const widestLine = ({ data, gap }: ReturnType<typeof widestFindings>[number]): string =>
	gap
		? `${asSentence(data.title)} Afstanden er ${formatGap(gap)} ${gapBetweenNames(gap)}.`
		: data.title;

/** What the list of findings holds. */
export function findingsOutline(library: Library): Outline {
	const surveys = surveysOf(library);
	const widest = widestFindings(library);
	const evidenceOf = ({ areas }: Survey) => areas.flatMap(({ evidence }) => evidence);
	return outline({
		address: addresses.findings,
		title: 'Fund: virksomheder, der ansætter udsatte, og kommuner svarer forskelligt',
		category: 'Oversigt',
		description:
			'Alle udsagn: hvad virksomheder, der ansætter udsatte, og kommunernes afdelinger svarer, side om side.',
		lead: 'Virksomheder, der ansætter udsatte, og kommunernes afdelinger tog stilling til stort set de samme udsagn. Her står deres svar ved siden af hinanden.',
		source: sourceLine(
			library,
			surveys.flatMap(({ survey }) => evidenceOf(survey)),
		),
		sections: [
			section('stoerst-afstand', 'Her er afstanden størst', {
				ours: 'vores rangordning',
				gist: widest.map(widestLine),
				source: sourceLine(
					library,
					widest.flatMap(({ data }) => data.evidence.slice(0, 1)),
				),
			}),
			...surveys.flatMap(({ id, report, survey }) => [
				section(`svar-${id}`, 'Svarene, udsagn for udsagn', {
					gist: [answeredBy(survey.groups, report)],
					source: sourceLine(library, evidenceOf(survey)),
				}),
				...survey.areas.map((area) =>
					section(area.id, area.title, {
						depth: 3,
						gist: [area.intro],
						source: sourceLine(library, area.evidence),
					}),
				),
			]),
		],
	});
}

/** Who was divided how, each division with its anchor, its numbers and where they stand. */
export const divisionsOf = (library: Library, { composition }: Survey) =>
	composition.map(({ title, parts, note, figures }) => {
		const shares = parts.map(({ share }) => share);
		const evidence = [...shares.slice(0, 1), ...figures].flatMap(
			(id) => entryOf(library, 'facts', id).data.evidence,
		);
		return { anchor: slugOf(title), title, parts, shares, note, figures, evidence };
	});

/** What the page about the method of the surveys holds. */
export function methodOutline(library: Library): Outline {
	const lookup = (id: string) => entryOf(library, 'facts', id).data;
	const rows = (ids: readonly string[]) =>
		ids.map((id) => `${lookup(id).label}: ${formatFact(lookup(id), lookup, 'digits')}`);
	const surveys = surveysOf(library).map(({ survey }) => survey);
	return outline({
		address: addresses.method,
		title: `${methodName}: hvem der blev spurgt, og hvor mange der svarede`,
		category: 'Metode',
		description: 'Hvem der blev spurgt, hvor mange der svarede, og hvad rapporten ikke oplyser.',
		lead: 'Hvem fik spørgeskemaet, hvor mange svarede, og hvad siger tallene ikke?',
		source: sourceLine(
			library,
			surveys.flatMap(({ evidence }) => evidence),
		),
		sections: surveys.flatMap((survey) => {
			const divisions = divisionsOf(library, survey);
			return [
				section('spurgt', 'Hvem er spurgt?', {
					gist: survey.groups.map(({ name, asked }) => `${name}: ${asked}`),
				}),
				section('svar', 'Hvad kunne man svare?', { gist: [survey.scale] }),
				section('virksomhederne', 'Virksomhederne, der ansætter udsatte', {
					gist: divisions.slice(0, 1).flatMap(({ shares }) => rows(shares)),
					source: sourceLine(
						library,
						divisions.flatMap(({ evidence }) => evidence),
					),
				}),
				...divisions.map(({ anchor, title, shares, figures, evidence }) =>
					section(anchor, title, {
						depth: 3,
						gist: rows([...shares, ...figures]),
						source: sourceLine(library, evidence),
					}),
				),
				section('skoen', 'Hvor mange findes der?', {
					gist: survey.estimates.map(({ text }) => text),
				}),
				section('oplyst', 'Det bør en undersøgelse oplyse', {
					gist: survey.disclosure.map(
						({ item, answer = notDisclosed }) => `${asSentence(item)} ${answer}`,
					),
					source: sourceLine(library, survey.evidence),
				}),
			];
		}),
	});
}
