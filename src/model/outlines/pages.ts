import { inSentence, listed } from '../../shared/text/listed.ts';
import { asSentence } from '../../shared/text/sentences.ts';
import { addresses, caseSheetAddress } from '../addresses.ts';
import { citeReport } from '../citation.ts';
import { dataTables } from '../data-tables.ts';
import type { CaseStudy } from '../kinds/cases/schema.ts';
import { entryOf, questionsByTheme, type Entry, type Library } from '../library.ts';
import { lineOf, questionItem } from '../link-items.ts';
import { sourceLine } from '../source.ts';
import { outline, section, type Outline } from './outline.ts';

/** What the site is about, in one sentence. */
export const siteDescription =
	'Hvad vi ved om samarbejde mellem små og mellemstore virksomheder, socialøkonomiske virksomheder og kommuner.';

/** What the front page says of itself. */
export const homeOutline = outline({
	address: addresses.home,
	title: 'Virksomheder, der giver udsatte job, og deres samarbejde med SMV’er og kommuner',
	category: 'Forside',
	description: siteDescription,
	lead: '<Count of="cases" /> cases viser, hvordan en lille eller mellemstor virksomhed (SMV) køber en opgave hos en socialøkonomisk virksomhed (SØV). De <Count of="findings" /> fund viser, hvor virksomheder, der ansætter udsatte, og kommunernes afdelinger svarer forskelligt.',
	isKept: false,
});

/** What the briefing holds. */
export function briefingOutline(library: Library): Outline {
	const { reports, cases } = library;
	const dated = listed(reports.map(({ data }) => `${data.name} fra ${data.published}`));
	const newest = reports[0]?.data.published ?? '';
	const messages = reports.flatMap(({ data }) => data.briefing.messages);
	const source = sourceLine(
		library,
		messages.flatMap(({ evidence }) => evidence),
	);
	const questions = reports
		.flatMap(({ data }) => data.briefing.questions)
		.map(({ question, why }) => questionItem(entryOf(library, 'questions', question), why));
	return outline({
		address: addresses.briefing,
		title: 'Briefing',
		category: 'Briefing',
		description:
			'Det vigtigste om SMV’er, SØV’er og kommuner: hvad vi ved, hvor parterne er uenige, hvor sikkert det er, og hvilke spørgsmål I kan begynde med.',
		lead: `Briefingen bygger på ${dated}. Intet efter ${newest} er med, så tallene er fra dengang.`,
		source,
		sections: [
			section('kort', 'Det korteste', { gist: reports.map(({ data }) => data.briefing.gist) }),
			section('budskaber', 'Hovedbudskaber', {
				gist: messages.map(({ claim, text }) => `${asSentence(claim)} ${text}`),
				source,
			}),
			section('to-sider', 'På to sider', {
				gist: reports.map(({ data }) => `${data.name}: ${data.briefing.asked}`),
			}),
			section('begynd', 'Begynd med disse spørgsmål', {
				ours: 'vores udvalg',
				gist: questions.map(lineOf),
			}),
			section('det-hele', 'Det hele', {
				gist: [
					`Cases: ${listed(cases.map(({ data }) => data.title))}.`,
					`Debatark om ${listed(questionsByTheme(library).map(({ theme }) => inSentence(theme.data.title)))}.`,
				],
			}),
		],
	});
}

/** What the list of cases holds. */
export function casesOutline({ cases }: Library): Outline {
	const tasks = listed(cases.map(({ data }) => inSentence(data.task)));
	return outline({
		address: addresses.cases,
		title: 'Cases: <Count of="cases" /> samarbejder mellem SMV’er og SØV’er',
		category: 'Cases',
		description: `Cases om samarbejde mellem små og mellemstore virksomheder (SMV’er) og socialøkonomiske virksomheder (SØV’er): ${tasks}.`,
		lead: `En SMV køber en opgave hos en SØV: ${tasks}. Læs, hvad der skulle til, hvad der var svært, og hvad hver part fik ud af det.`,
		sections: [
			section('opgaver', 'Find efter opgave, branche og sted', {
				gist: cases.map(({ data }) => `${data.task}: ${data.title}.`),
			}),
		],
	});
}

/** What the sheet of a case says of itself. */
export const caseSheetOutline = ({ id, data }: Entry<CaseStudy>): Outline =>
	outline({
		address: caseSheetAddress(id),
		title: `${data.title} på én side`,
		category: 'Inspirationsark',
		description: data.lead,
		lead: asSentence(data.headline),
		isKept: false,
	});

/** The column of the data files that says how a number is known, and what is said of it. */
export const basisColumn = {
	before: 'I filerne er der en kolonne, ',
	name: 'slags',
	after: ', som siger, hvordan vi kender tallet:',
};

/** How a number in the data files is known: the words of the files, and what they mean. */
export const basisWords: readonly (readonly [words: string, meaning: string])[] = [
	['given, exact, year', 'står som tal i rapportens tekst'],
	['chart', 'står kun i en figur i rapporten'],
	['inferred', 'er læst efter rækkefølgen i en figur'],
	['words', 'står kun med ord, og grænserne er vores læsning af dem'],
	['approximate', 'er omtrentligt ifølge rapporten'],
	['range, bound', 'er et spænd eller en grænse i rapporten'],
	['derived, share', 'er regnet ud af os, og regnestykket står i forklaringen'],
	['lost', 'gået tabt i vores udgave af rapporten'],
	['not-stated', 'ikke oplyst i rapporten'],
	['not-asked', 'gruppen fik ikke udsagnet'],
];

/** What a table of the data files holds, and how much of it. */
export const aboutTable = ({ description, rows }: ReturnType<typeof dataTables>[number]): string =>
	`${description}, og filen har ${String(rows.length)} rækker.`;

/** What the data files look like. */
export const aboutFiles =
	'CSV-filerne har semikolon mellem felterne og komma i decimaltal, og derfor åbner de rigtigt i Excel på dansk.';

/** The file that describes them, and for whom. */
export const packageFile = 'datapackage.json';
export const aboutPackage = 'beskriver dem for programmer.';

/** What the page with the data files holds. */
export function dataOutline(library: Library): Outline {
	const source = [library.reports.map(({ data }) => citeReport(data)).join(' ')];
	return outline({
		address: addresses.data,
		title: 'Data: hent tallene',
		category: 'Data',
		description: 'Alle tal og svar på Samspil som filer, med kodebog.',
		lead: 'Her er alle tal på Samspil som filer, hvert med sin kilde. De er lavet af det samme indhold som siderne, så de siger det samme.',
		source,
		sections: [
			...dataTables(library).map((table) =>
				section(table.name, table.title, { gist: [aboutTable(table)] }),
			),
			section('slags', 'Hvordan et tal er kendt', {
				gist: [
					Object.values(basisColumn).join(''),
					...basisWords.map(([words, meaning]) => `${words}: ${meaning}`),
				],
			}),
			section('brug', 'Sådan bruger du dem', {
				gist: [`${aboutFiles} ${packageFile} ${aboutPackage}`],
				source,
			}),
		],
	});
}

/** What the page that searches says of itself. */
export const searchOutline = outline({
	address: addresses.search,
	title: 'Søg på Samspil',
	category: 'Søgning',
	description:
		'Søg i cases, fund, anbefalinger, spørgsmål og begreber, eller find vej uden at søge.',
	lead: 'Søg på et navn, en opgave, et sted eller et begreb, og stav gerne forkert eller uden æ, ø og å.',
	isKept: false,
});
