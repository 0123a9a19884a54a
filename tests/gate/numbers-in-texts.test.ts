import { afterAll, describe } from 'vitest';
import { accepts, all, refuses, removeSites, replace, write, type Change } from './sites.ts';

afterAll(removeSites);

/** Places that hold running text: a field, a body and an editor's note. */
const field = (text: string) => replace('themes/tema.mdx', 'Igen og igen.', `'${text}'`);
const body = (text: string) => replace('themes/tema.mdx', 'Det gør det.', text);
const note = (text: string) => replace('corrections/note.yaml', 'Det er uklart.', `'${text}'`);

/** A further fact, which a text has to show for the site to be sound. */
const fact = (id: string, measure: string, more = 'unit: dage') =>
	write(
		`facts/${id}.yaml`,
		`label: Dage\nmeasure: ${measure}\n${more}\nevidence: [{ report: rapport, section: fund }]\n`,
	);

const twelve = '<Fact id="ansatte" />';
const answer = (group: string, share: string, finding = 'fund-0') =>
	`<Answer finding="${finding}" group="${group}" share="${share}" />`;

describe('a number that is typed', () => {
	refuses([
		{
			name: 'in a field',
			break: field('Igen i 4 byer.'),
			says: ['themes/tema.mdx:4 – summary: A number is typed into the text: "Igen i 4 byer."'],
		},
		{
			name: 'beside a reference',
			break: field(`Igen hos ${twelve} i 4 byer.`),
			says: [
				'themes/tema.mdx:4 – summary: A number is typed into the text: "Igen hos … i 4 byer."',
			],
		},
		{
			name: 'in a list item of a body',
			break: body('Det gør:\n\n- de\n- og 4 til'),
			says: ['themes/tema.mdx:12 – body: A number is typed into the text: "og 4 til"'],
		},
		{
			name: 'in a cell of a table',
			break: body('| By | Firmaer |\n| -- | -- |\n| Byen | 4 |'),
			says: ['themes/tema.mdx:11 – body: A number is typed into the text: "4"'],
		},
		{
			name: 'in a heading of a body',
			break: body('## Alle 4\n\nDet gør de.'),
			says: ['themes/tema.mdx:9 – body: A number is typed into the text: "Alle 4"'],
		},
		{
			name: 'as code',
			break: body('Det gør `12` byer.'),
			says: ['themes/tema.mdx:9 – body: A number is typed into the text: "12"'],
		},
		{
			name: 'in the description of an image',
			break: body('![12 byer](/favicon.svg)'),
			says: ['themes/tema.mdx:9 – body: A number is typed into the text: "12 byer"'],
		},
		{
			name: 'as a word above ten',
			break: field('Det gælder femogtyve byer.'),
			says: [
				'themes/tema.mdx:4 – summary: A number is typed into the text: "Det gælder femogtyve byer."',
			],
		},
		{
			name: 'as a word before percent',
			break: field('Det gælder én procent.'),
			says: [
				'themes/tema.mdx:4 – summary: A number is typed into the text: "Det gælder én procent."',
			],
		},
		{
			name: 'as a fraction or another sign for a number',
			break: field('Igen i ½ af byerne.'),
			says: ['themes/tema.mdx:4 – summary: A number is typed into the text: "Igen i ½'],
		},
		{
			name: 'in braces',
			break: body('Det gør {4} byer.'),
			says: [
				'themes/tema.mdx:9 – body: A number is typed into the text: "Det gør 4 byer."',
				'themes/tema.mdx:9 – body: "{4}" is a program, and texts are none.',
			],
		},
	]);
	accepts([
		['a small number as a word', field('Det er to sider af sagen.')],
		['a reference in a table', body(`| By | Firmaer |\n| -- | -- |\n| Byen | ${twelve} |`)],
		['digits in the address of a link', body('Det [gør det](/undersoegelse/fund-0/).')],
	]);
});

describe('a text that is a program', () => {
	refuses([
		{
			name: 'an expression',
			break: body('Det gør {process.env.HOME}.'),
			says: ['themes/tema.mdx:9 – body: "{process.env.HOME}" is a program'],
		},
		{
			name: 'a script',
			break: body('export const by = "Byen"\n\nDet gør det.'),
			says: ['themes/tema.mdx:9 – body: "export const by = "Byen"" is a program'],
		},
		{
			name: 'HTML of its own',
			break: body('Det <b>gør</b> det.'),
			says: ['themes/tema.mdx:9 – body: There is no component <b>.'],
		},
		{
			name: 'attributes that are spread',
			break: body('Det gør <Fact id="ansatte" {...{ id: "andre" }} />.'),
			says: ['themes/tema.mdx:9 – body: "<Fact …>" is a program, and texts are none.'],
		},
		{
			name: 'a component that an entry takes in for itself',
			break: body('import Ours from \'./Ours.astro\';\n\nDet gør <Ours text="4" />.'),
			says: ['themes/tema.mdx:11 – body: There is no component <Ours>.'],
		},
		{
			name: 'a script on the line of an import',
			break: body("import x from 'x'; export const n = 4;\n\nDet gør det."),
			says: ['themes/tema.mdx:9 – body: "import x from \'x\'; export const n = 4;" is a program'],
		},
		{
			name: 'words in an attribute of a note',
			break: body('Det gør det.\n\n<Note id="note" title="By" />'),
			says: ['themes/tema.mdx:11 – body: <Note> has no attribute "title".'],
		},
		{
			name: 'content of a reference, which nothing would show',
			break: body('Det gør <Fact id="ansatte">alle</Fact>.'),
			says: ['themes/tema.mdx:9 – body: <Fact> has content, which nothing would show.'],
		},
		{
			name: 'Markdown in a field',
			break: field('Igen **og** igen.'),
			says: ['themes/tema.mdx:4 – summary: "**" is no reference to a number.'],
		},
	]);
});

describe('a count of what the site holds that is typed', () => {
	refuses([
		{
			name: 'as a high number word',
			break: note('Der er treogtres noter.'),
			says: [
				'corrections/note.yaml:5 – note: "treogtres noter" is a count that changes with the content.',
			],
		},
		{
			name: 'before a compound with the name of the kind',
			break: field('Det gælder fire SMV-cases.'),
			says: [
				'themes/tema.mdx:4 – summary: "fire SMV-cases" is a count that changes with the content.',
			],
		},
		{
			name: 'of some of them',
			break: field('Det gælder fire af casene.'),
			says: [
				'themes/tema.mdx:4 – summary: "fire af casene" is a count that changes with the content.',
			],
		},
		{
			name: 'of those of somebody',
			break: field('Det gælder tre af vores nye, (danske) cases.'),
			says: ['themes/tema.mdx:4 – summary: "tre af vores nye, (danske) cases" is a count'],
		},
		{
			name: 'in a label',
			break: replace('corrections/note.yaml', 'title: En note', 'title: De fire cases'),
			says: ['corrections/note.yaml:1 – title: "fire cases" is a count'],
		},
		{
			name: 'as a word in a field',
			break: field('Igen i fire cases.'),
			says: ['themes/tema.mdx:4 – summary: "fire cases" is a count that changes with the content.'],
		},
		{
			name: 'with an adjective between, in a body',
			break: body('De rejser to nye spørgsmål.'),
			says: ['themes/tema.mdx:9 – body: "to nye spørgsmål" is a count'],
		},
		{
			name: 'at the beginning of a sentence',
			break: body('Ti anbefalinger kom der.'),
			says: ['themes/tema.mdx:9 – body: "Ti anbefalinger" is a count'],
		},
		{
			name: 'in bold',
			break: body('Der er **fire** debatark.'),
			says: ['themes/tema.mdx:9 – body: "fire debatark" is a count'],
		},
		{
			name: 'in a cell of a table',
			break: body('| Kilde | Indhold |\n| -- | -- |\n| En | tre temaer |'),
			says: ['themes/tema.mdx:11 – body: "tre temaer" is a count'],
		},
		{
			name: 'in digits',
			break: body('Se de 12 fund.'),
			says: [
				'themes/tema.mdx:9 – body: A number is typed into the text: "Se de 12 fund."',
				'themes/tema.mdx:9 – body: "12 fund" is a count',
			],
		},
		{
			name: 'in digits in a note, which may quote other digits',
			break: note('Der er 12 fund på side 3.'),
			says: ['corrections/note.yaml:5 – note: "12 fund" is a count'],
		},
		{
			name: 'as a word in a note',
			break: note('Det gælder fire cases.'),
			says: ['corrections/note.yaml:5 – note: "fire cases" is a count'],
		},
	]);
	accepts([
		['one of them', body('Det står i én case og i et fund.')],
		['a count of something else', body('De tre kommuner og fire caseværter gør det.')],
		['a count by reference', body('Se <Count of="findings" /> fund.')],
		['a count by reference in a note', note('Det gælder <Count of="cases" /> cases.')],
	]);
});

describe('a reference', () => {
	refuses([
		{
			name: 'to a fact that there is not, in the title of a link',
			break: body(`Se [en by](/by/ 'Med <Fact id="folk" />').`),
			says: ['themes/tema.mdx:9 – body: There is no entry "folk" in facts/.'],
		},
		{
			name: 'to a fact that there is not, in a field',
			break: field('Der er <Fact id="folk" />.'),
			says: ['themes/tema.mdx:4 – summary: There is no entry "folk" in facts/.'],
		},
		{
			name: 'to a fact that there is not, in a note',
			break: note('Der er <Fact id="folk" />.'),
			says: ['corrections/note.yaml:5 – note: There is no entry "folk" in facts/.'],
		},
		{
			name: 'to a finding that there is not',
			break: body(`Det er ${answer('firmaer', 'agree', 'fund-9')}.`),
			says: ['themes/tema.mdx:9 – body: There is no entry "fund-9" in findings/.'],
		},
		{
			name: 'to a group that did not answer',
			break: body(`Det er ${answer('butikker', 'agree')}.`),
			says: [
				'themes/tema.mdx:9 – body: Finding fund-0 has no answer of "butikker".\n    → Use one of: firmaer, kommuner.',
			],
		},
		{
			name: 'to a share that there is not',
			break: field(`Det er ${answer('firmaer', 'enig')}.`),
			says: [
				'themes/tema.mdx:4 – summary: There is no share "enig".\n    → Use one of: agree, disagree, neutral, clear.',
			],
		},
		{
			name: 'to a share that is lost',
			break: body(`Det er ${answer('firmaer', 'neutral')}.`),
			says: [
				'themes/tema.mdx:9 – body: The share "neutral" of firmaer in fund-0 is not known.\n    → Say in words that it is lost, not stated or not asked.',
			],
		},
		...['not-stated', 'not-asked'].map((basis) => ({
			name: `to a share that is ${basis}`,
			break: all(
				replace('findings/fund-0.mdx', 'basis: lost', `basis: ${basis}`),
				field(`Det er ${answer('firmaer', 'neutral')}.`),
			),
			says: ['themes/tema.mdx:4 – summary: The share "neutral" of firmaer in fund-0 is not known.'],
		})),
		{
			name: 'to agree and disagree together where the report does not give it',
			break: body(`Det er ${answer('kommuner', 'clear')}.`),
			says: ['themes/tema.mdx:9 – body: The share "clear" of kommuner in fund-0 is not known.'],
		},
		{
			name: 'that counts what the site does not count',
			break: body('Der er <Count of="facts" />.'),
			says: [
				'themes/tema.mdx:9 – body: The site does not count "facts".\n    → Use: cases, corrections, findings,',
			],
		},
		{
			name: 'that counts from a report that there is not',
			break: body('Der er <Count of="cases" report="bog" />.'),
			says: ['themes/tema.mdx:9 – body: There is no report "bog".'],
		},
		{
			name: 'that counts for an audience that there is not',
			break: field('Der er <Count of="recommendations" audience="kommune" />.'),
			says: ['themes/tema.mdx:4 – summary: No advice is for "kommune".'],
		},
		{
			name: 'to a group that did not answer, in a note',
			break: note(`Det er ${answer('butikker', 'agree')}.`),
			says: ['corrections/note.yaml:5 – note: Finding fund-0 has no answer of "butikker".'],
		},
		{
			name: 'to a share that is lost, in a note',
			break: note(`Det er ${answer('firmaer', 'neutral')}.`),
			says: [
				'corrections/note.yaml:5 – note: The share "neutral" of firmaer in fund-0 is not known.',
			],
		},
		{
			name: 'that counts what the site does not count, in a note',
			break: note('Der er <Count of="facts" />.'),
			says: ['corrections/note.yaml:5 – note: The site does not count "facts".'],
		},
		{
			name: 'to a share that is lost, alone in a list item',
			break: body(`De er:\n\n- ${answer('firmaer', 'neutral')}`),
			says: ['themes/tema.mdx:11 – body: The share "neutral" of firmaer in fund-0 is not known.'],
		},
		{
			name: 'that counts what the site does not count, alone on its line',
			break: body('<Count of="facts" />'),
			says: ['themes/tema.mdx:9 – body: The site does not count "facts".'],
		},
		...['reports', 'terms'].map((kind) => ({
			name: `that counts ${kind} by report`,
			break: body(`Der er <Count of="${kind}" report="rapport" />.`),
			says: [`themes/tema.mdx:9 – body: "${kind}" cannot be counted by report.`],
		})),
		{
			name: 'that counts for an audience what has none',
			break: body('Der er <Count of="cases" audience="smv" />.'),
			says: ['themes/tema.mdx:9 – body: "cases" cannot be counted by audience.'],
		},
		{
			name: 'in a title that is shown as it stands',
			break: replace('corrections/note.yaml', 'title: En note', 'title: \'Om <Fact id="x" />\''),
			says: [
				'corrections/note.yaml:1 – title: "<Fact id="x" />" stands in a field that is shown as it stands.',
			],
		},
		{
			name: 'in a heading of a body',
			break: body(`## Alle ${twelve}\n\nDet gør de.`),
			says: [
				`themes/tema.mdx:9 – body: The heading "Alle ${twelve}" holds a number, so its anchor would change`,
			],
		},
	]);
	accepts([
		['to a share told in words', body(`Det er ${answer('firmaer', 'disagree')}.`)],
		['to a share worked out by us', field(`Det er ${answer('kommuner', 'neutral')}.`)],
		[
			'that counts from a report, for an audience',
			body('Der er <Count of="recommendations" report="rapport" audience="smv" />.'),
		],
		['in code, which is shown as it stands', body('Skriv `<Fact id="x" />`.')],
		[
			'as the only one that leads to a fact',
			all(fact('dage', '{ basis: exact, value: 12 }'), field('Det tog <Fact id="dage" />.')),
		],
		[
			'in a note as the only one that leads to a fact',
			all(fact('dage', '{ basis: exact, value: 12 }'), note('Det tog <Fact id="dage" />.')),
		],
	]);
});

describe('a reference that is not written right', () => {
	const isNone = (found: string) =>
		`"${found}" is no reference to a number.\n    → Write it as <Fact`;
	refuses([
		{
			name: 'a misspelt name in a field',
			break: field('Der er <Fakt id="ansatte" />.'),
			says: [`themes/tema.mdx:4 – summary: ${isNone('<Fakt id="ansatte" />')}`],
		},
		{
			name: 'a missing attribute in a field',
			break: field('Der er <Answer finding="fund" group="firmaer" />.'),
			says: [`themes/tema.mdx:4 – summary: ${isNone('<Answer finding="fund" group="firmaer" />')}`],
		},
		{
			name: 'an unknown attribute in a field',
			break: field('Der er <Fact id="ansatte" unit="folk" />.'),
			says: [`themes/tema.mdx:4 – summary: ${isNone('<Fact id="ansatte" unit="folk" />')}`],
		},
		{
			name: 'a reference that is not closed, in a field',
			break: field('Der er <Fact id="ansatte">.'),
			says: [`themes/tema.mdx:4 – summary: ${isNone('<Fact id="ansatte">')}`],
		},
		{
			name: 'markup in a field',
			break: field('Igen og <b>igen</b>.'),
			says: [`themes/tema.mdx:4 – summary: ${isNone('<b>')}`],
		},
		{
			name: 'a misspelt name in a note',
			break: note('Der er <fact id="ansatte" />.'),
			says: [`corrections/note.yaml:5 – note: ${isNone('<fact id="ansatte" />')}`],
		},
		{
			name: 'a missing attribute in a body',
			break: body('Der er <Fact bare />.'),
			says: [
				'themes/tema.mdx:9 – body: <Fact> lacks the attribute "id".\n    → Write it as <Fact id="…" />.',
			],
		},
		{
			name: 'an unknown attribute in a body',
			break: body('Der er <Count of="cases" theme="tema" />.'),
			says: ['themes/tema.mdx:9 – body: <Count> has no attribute "theme".'],
		},
		{
			name: 'an attribute in braces in a body',
			break: body('Der er <Fact id={"ansatte"} />.'),
			says: [
				'themes/tema.mdx:9 – body: <Fact> lacks the attribute "id".',
				'themes/tema.mdx:9 – body: "<Fact …>" is a program, and texts are none.',
			],
		},
	]);
	accepts([['a sign that is no markup', field('Det er < end før, og a > b.')]]);
});

describe('a sentence that begins with a digit once it is shown', () => {
	const begins = (start: string) => `A sentence begins with a digit: "${start}".`;
	refuses([
		{
			name: 'in a field',
			break: field(`${twelve} kom.`),
			says: [
				`themes/tema.mdx:4 – summary: ${begins('12 ansatte kom.')}\n    → Turn the sentence, so that a word comes first`,
			],
		},
		{
			name: 'after a hard break of the line',
			break: body(`Det gør de.\\\n${twelve} kom.`),
			says: [`themes/tema.mdx:9 – body: ${begins('12 ansatte kom.')}`],
		},
		{
			name: 'in a paragraph, after another sentence',
			break: body(`Det gør de. ${twelve} kom.`),
			says: [`themes/tema.mdx:9 – body: ${begins('12 ansatte kom.')}`],
		},
		{
			name: 'with a share',
			break: body(`${answer('firmaer', 'agree')} er enige.`),
			says: [`themes/tema.mdx:9 – body: ${begins('20 procent er enige.')}`],
		},
		{
			name: 'with a year',
			break: all(fact('aar', '{ basis: year, value: 2017 }', ''), field('<Fact id="aar" /> kom.')),
			says: [`themes/tema.mdx:4 – summary: ${begins('2017 kom.')}`],
		},
		{
			name: 'in a list item',
			break: body(`De er:\n\n- de ansatte\n- ${twelve} til`),
			says: [`themes/tema.mdx:12 – body: ${begins('12 ansatte til')}`],
		},
		{
			name: 'alone in a list item',
			break: body(`De er:\n\n- ${twelve}`),
			says: [`themes/tema.mdx:11 – body: ${begins('12 ansatte')}`],
		},
		{
			name: 'alone on its line',
			break: body(`Det gør de.\n\n${twelve}`),
			says: [`themes/tema.mdx:11 – body: ${begins('12 ansatte')}`],
		},
		{
			name: 'after a colon',
			break: field(`De er mange: ${twelve}.`),
			says: [`themes/tema.mdx:4 – summary: ${begins('12 ansatte.')}`],
		},
		{
			name: 'in quotation marks',
			break: body(`Han spørger. »${twelve}?«`),
			says: [`themes/tema.mdx:9 – body: ${begins('12 ansatte?«')}`],
		},
		{
			name: 'in bold',
			break: body(`**${twelve}** kom.`),
			says: [`themes/tema.mdx:9 – body: ${begins('12 ansatte kom.')}`],
		},
		{
			name: 'in a note, with a digit that is quoted',
			break: note('Det er uklart. 12 står der.'),
			says: [`corrections/note.yaml:5 – note: ${begins('12 står der.')}`],
		},
		{
			name: 'in a note, with a number by reference',
			break: note(`Det står to steder: ${twelve}.`),
			says: [`corrections/note.yaml:5 – note: ${begins('12 ansatte.')}`],
		},
	]);
	const withFive = (change: Change) => all(fact('fem', '{ basis: exact, value: 5 }'), change);
	accepts([
		['a number that is a word', withFive(field('<Fact id="fem" /> gik der.'))],
		['a word after a colon', withFive(body('Så længe: <Fact id="fem" />.'))],
		[
			'an approximation, which begins with a word',
			all(
				fact('fem', '{ basis: approximate, value: 80, words: cirka }'),
				body('<Fact id="fem" /> gik der.'),
			),
		],
		['a share told in words', body(`${answer('firmaer', 'disagree')} er uenige.`)],
		['digits in a cell of a table', body(`| Ansatte |\n| -- |\n| ${twelve} |`)],
		...['ca.', 'bl.a.', 's.', 'kl.', 'f.eks.'].map((short): [string, Change] => [
			`digits after ${short}`,
			body(`Det gør ${short} ${twelve}.`),
		]),
		['digits after an abbreviation in a note', note('Det står på s. 12 og kl. 8.')],
		['digits in the middle', body(`De er ${twelve}, og det er alt.`)],
	]);
});

describe('a one whose gender is not known', () => {
	const shown = (measure: string, more?: string) =>
		all(fact('en', measure, more), field('Der gik <Fact id="en" />.'));
	const says = [
		'facts/en.yaml:3 – unit: The number is one, and the gender of "dag" is not known.\n    → Add gender: common (én) or gender: neuter (ét).',
	];
	refuses([
		{ name: 'exact', break: shown('{ basis: exact, value: 1 }', 'unit: dag'), says },
		{
			name: 'an end of a range',
			break: shown('{ basis: range, from: 1, to: 2 }', 'unit: dag'),
			says,
		},
		{
			name: 'a lower bound',
			break: shown('{ basis: bound, limit: at-least, value: 1 }', 'unit: dag'),
			says,
		},
		{
			name: 'an upper bound',
			break: shown('{ basis: bound, limit: at-most, value: 1 }', 'unit: dag'),
			says,
		},
	]);
	accepts([
		['a one with its gender', shown('{ basis: exact, value: 1 }', 'unit: dag\ngender: common')],
		['another number', shown('{ basis: exact, value: 2 }')],
		['one percent, which is no word', shown('{ basis: exact, value: 1 }', 'unit: procent')],
		['one krone, which is no word', shown('{ basis: exact, value: 1 }', 'unit: kr.')],
		['a range past ten, which is no word', shown('{ basis: range, from: 1, to: 12 }')],
		['a one without a unit', shown('{ basis: exact, value: 1 }', 'base: Alle')],
	]);
});

describe('groups in a text of a finding', () => {
	const swapped = `De er ${answer('kommuner', 'agree')} og ${answer('firmaer', 'agree')}.`;
	const says =
		'The groups stand in the order kommuner, firmaer; chart and table have another.\n    → Keep to one order: firmaer, kommuner.';
	refuses([
		{
			name: 'in another order than the survey, in a body',
			break: replace('findings/fund-0.mdx', /Af firmaerne .*/, swapped),
			says: [`findings/fund-0.mdx:32 – body: ${says}`],
		},
		{
			name: 'in another order than the survey, in a field',
			break: replace('findings/fund-0.mdx', 'Det mener kun den ene.', `'${swapped}'`),
			says: [`findings/fund-0.mdx:7 – summary: ${says}`],
		},
	]);
	accepts([
		[
			'one group alone in each paragraph',
			replace(
				'findings/fund-0.mdx',
				/Af firmaerne .*/,
				`Af kommunerne er ${answer('kommuner', 'agree')} enige.\n\nAf firmaerne er ${answer('firmaer', 'agree')} enige.`,
			),
		],
		[
			'two answers of each, group by group',
			replace(
				'findings/fund-0.mdx',
				/Af firmaerne .*/,
				`De er ${answer('firmaer', 'agree')}, ${answer('firmaer', 'disagree')}, ${answer('kommuner', 'agree')} og ${answer('kommuner', 'disagree')}.`,
			),
		],
	]);
});
