import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/gate/read-content.ts';
import {
	all,
	copy,
	copyOfSoundSite,
	problemsAfter,
	remove,
	removeSites,
	replace,
	write,
	type Change,
} from './sites.ts';

afterAll(removeSites);

interface Broken {
	name: string;
	break: Change;
	/** Place, field and message of the problem. */
	says: string;
	/** What it tells the editor to do. */
	remedy: string;
}

const brokenSites: Broken[] = [
	{
		name: 'a field that names no entry',
		break: replace('cases/sag.mdx', 'smv: firma', 'smv: firmaet'),
		says: 'cases/sag.mdx:6 – smv: There is no entry "firmaet" in organisations/.',
		remedy: 'Nearest: firma.',
	},
	{
		name: 'a component that names no entry',
		break: replace('cases/sag.mdx', '<Fact id="ansatte" />', '<Fact id="folk" />'),
		says: 'cases/sag.mdx:39 – body: There is no entry "folk" in facts/.',
		remedy: 'Correct the id, or add facts/folk.',
	},
	{
		name: 'a file name that cannot be an address',
		break: copy('facts/ansatte.yaml', 'facts/Ansatte på øen.yaml'),
		says: 'facts/Ansatte på øen.yaml – file: "Ansatte på øen" cannot be an id',
		remedy: 'write æ, ø, å as ae, oe, aa',
	},
	{
		name: 'two ids that differ in case only',
		break: copy('facts/ansatte.yaml', 'facts/Ansatte.yaml'),
		says: 'facts/Ansatte.yaml – file: "Ansatte" cannot be an id',
		remedy: 'Name the file with a-z, 0-9 and single hyphens',
	},
	{
		name: 'a file that is not UTF-8',
		break: write('facts/ansatte.yaml', Buffer.from('label: Ans\xe6tte\n', 'latin1')),
		says: 'facts/ansatte.yaml – file: The file is not UTF-8 text.',
		remedy: 'Save it again as UTF-8.',
	},
	{
		name: 'an empty file',
		break: write('facts/ansatte.yaml', ''),
		says: 'facts/ansatte.yaml – file: The field is empty',
		remedy: 'See the schema of the kind.',
	},
	{
		name: 'two entries in the same place of a list',
		break: copy('themes/tema.mdx', 'themes/tema-igen.mdx'),
		says: 'order: Place 1 is taken by',
		remedy: 'Give the entry the next free order.',
	},
	{
		name: 'a form of a word that two terms share',
		break: copy('terms/fleksjob.yaml', 'terms/job.yaml'),
		says: 'terms/job.yaml:3 – forms[0]: The form "fleksjob" belongs to terms/fleksjob.yaml already.',
		remedy: 'Keep the form with one of the two terms.',
	},
	{
		name: 'a share of a number that is none',
		break: write(
			'facts/andel.yaml',
			`label: Andel
measure: { basis: share, part: ansatte, whole: andel }
evidence: [{ report: rapport, section: metode }]
`,
		),
		says: 'facts/andel.yaml:2 – measure.whole: "andel" is of basis share, not one counted number.',
		remedy: 'Name a fact whose measure is exact or approximate.',
	},
	{
		name: 'a component that there is not',
		break: replace('themes/tema.mdx', 'Det gør det.', 'Det gør <Fakt id="ansatte" />.'),
		says: 'themes/tema.mdx:9 – body: There is no component <Fakt>.',
		remedy: 'Use Fact, Answer, Count, Note, or correct the spelling.',
	},
	{
		name: 'a heading of the first level',
		break: replace('themes/tema.mdx', 'Det gør det.', '# Det gør det'),
		says: 'themes/tema.mdx:9 – body: The heading "# Det gør det" is of the first level',
		remedy: 'Begin headings in the text with ##.',
	},
	{
		name: 'a month that there is not',
		break: replace('reports/rapport.yaml', '2020-01', '2020-13'),
		says: 'reports/rapport.yaml:5 – date: Invalid string',
		remedy: 'Expected here: Month of publication, YYYY-MM.',
	},
	{
		name: 'a division of respondents that does not make 100',
		break: replace(
			'reports/rapport.yaml',
			'  disclosure:',
			'  composition:\n    - title: Art\n      parts:\n        - { label: A, share: ansatte }\n        - { label: B, share: ansatte }\n  disclosure:',
		),
		says: 'survey.composition[0]: The parts of "Art" make 24 percent, not 100.',
		remedy: 'Check the parts in the report',
	},
	{
		name: 'two entries with the same permanent number',
		break: copy('corrections/note.yaml', 'corrections/note-igen.yaml'),
		says: 'number: Number 1 is taken by',
		remedy: 'Give the entry the next free number.',
	},
	{
		name: 'a former id that another entry has',
		break: replace('terms/fleksjob.yaml', 'term: Fleksjob', 'term: Fleksjob\nformerly: [fleksjob]'),
		says: 'terms/fleksjob.yaml:2 – formerly[0]: The id "fleksjob" belongs to terms/fleksjob.yaml.',
		remedy: 'Name an id that nothing else has or had.',
	},
	{
		name: 'a former id of a section that another section has',
		break: replace('reports/rapport.yaml', 'page: 3 }', 'page: 3, formerly: [fund] }'),
		says: 'sections[0].formerly[0]: The id "fund" belongs to reports/rapport.yaml.',
		remedy: 'Name an id that nothing else has or had.',
	},
	{
		name: 'YAML that cannot be read',
		break: write('facts/ansatte.yaml', 'label: "Ansatte\nmeasure: {\n'),
		says: 'facts/ansatte.yaml:',
		remedy: 'Check indentation, quotation marks and colons on this line.',
	},
	{
		name: 'front matter that cannot be read',
		break: replace('themes/tema.mdx', 'order: 1', 'order: [1'),
		says: 'themes/tema.mdx:',
		remedy: 'Check indentation, quotation marks and colons on this line.',
	},
	{
		name: 'front matter that is not closed',
		break: write('themes/tema.mdx', '---\ntitle: Tema\n'),
		says: 'themes/tema.mdx:1 – file: The front matter between two lines of ---',
		remedy: 'Begin the file with ---',
	},
	{
		name: 'MDX that cannot be read',
		break: replace('themes/tema.mdx', 'Det gør det.', 'Det <b>gør det.'),
		says: 'themes/tema.mdx:9 – body: The MDX cannot be read',
		remedy: 'Check that components are closed',
	},
	{
		name: 'a kind without entries',
		break: remove('questions/spoergsmaal.mdx'),
		says: 'questions/ – file: The folder holds no entries.',
		remedy: 'Add at least one entry below questions/.',
	},
	{
		name: 'a file in no folder of a kind',
		break: write('notater.md', 'Et notat.'),
		says: 'notater.md – file: The file is in no folder of a kind.',
		remedy: 'Use: cases, corrections',
	},
	{
		name: 'a file with the wrong extension',
		break: copy('facts/ansatte.yaml', 'facts/flere.yml'),
		says: 'facts/flere.yml – file: Files in facts/ end in .yaml.',
		remedy: 'Rename the file, or move it.',
	},
	{
		name: 'an entry that nothing leads to',
		break: copy('facts/ansatte.yaml', 'facts/andre.yaml'),
		says: 'facts/andre.yaml:1 – file: Nothing on the site leads to this entry.',
		remedy: 'Refer to it from another entry, or delete the file.',
	},
	{
		name: 'a term that no text uses',
		break: replace('cases/sag.mdx', 'Et fleksjob kunne', 'Det kunne'),
		says: 'terms/fleksjob.yaml:3 – forms: No text on the site uses any of these forms.',
		remedy: 'Add the form that the texts use, or delete the term.',
	},
	{
		name: 'evidence naming a section that the report lacks',
		break: replace('facts/ansatte.yaml', 'section: metode', 'section: method'),
		says: 'facts/ansatte.yaml:4 – evidence[0].section: The report rapport has no section "method".',
		remedy: 'Use one of its sections: fund, metode.',
	},
	{
		name: 'evidence naming a page that the section does not stand on',
		break: replace('facts/ansatte.yaml', 'page: 3', 'page: 30'),
		says: 'facts/ansatte.yaml:4 – evidence[0].page: Section "metode" of rapport does not stand on page 30.',
		remedy: 'Use page 3.',
	},
	{
		name: 'a page of a section that has none',
		break: replace('themes/tema.mdx', 'section: fund }', 'section: fund, page: 4 }'),
		says: 'themes/tema.mdx:6 – evidence[0].page: Section "fund" of rapport does not stand on page 4.',
		remedy: 'Leave the page out: the section carries no page number.',
	},
	{
		name: 'a second piece of evidence that is wrong',
		break: replace(
			'themes/tema.mdx',
			'section: fund }]',
			'section: fund }, { report: rapport, section: slut }]',
		),
		says: 'themes/tema.mdx:6 – evidence[1].section: The report rapport has no section "slut".',
		remedy: 'Use one of its sections: fund, metode.',
	},
	{
		name: 'evidence inside an entry naming a section that the report lacks',
		break: replace('reports/rapport.yaml', 'section: fund }]\nsurvey', 'section: intet }]\nsurvey'),
		says: 'points[0].evidence[0].section: The report rapport has no section "intet".',
		remedy: 'Use one of its sections: fund, metode.',
	},
	{
		name: 'a second point of attention that the report lacks',
		break: replace('questions/spoergsmaal.mdx', 'points: [kendskab]', 'points: [kendskab, pris]'),
		says: 'questions/spoergsmaal.mdx:7 – points[1]: The reports it has evidence from have no point of attention "pris".',
		remedy: 'Use one of: kendskab.',
	},
	{
		name: 'an id that is most like another than the first',
		break: replace('cases/sag.mdx', 'smv: firma', 'smv: foreningen'),
		says: 'cases/sag.mdx:6 – smv: There is no entry "foreningen" in organisations/.',
		remedy: 'Nearest: forening.',
	},
	{
		name: 'an organisation that no case names',
		break: copy('organisations/firma.yaml', 'organisations/andet-firma.yaml'),
		says: 'organisations/andet-firma.yaml:1 – file: Nothing on the site leads to this entry.',
		remedy: 'Refer to it from another entry, or delete the file.',
	},
	{
		name: 'a share of itself as the only one that leads to it',
		break: write(
			'facts/andel.yaml',
			`label: Andel
measure: { basis: share, part: andel, whole: ansatte }
evidence: [{ report: rapport, section: metode }]
`,
		),
		says: 'facts/andel.yaml:1 – file: Nothing on the site leads to this entry.',
		remedy: 'Refer to it from another entry, or delete the file.',
	},
	{
		name: 'a point of attention that the report lacks',
		break: replace('questions/spoergsmaal.mdx', 'points: [kendskab]', 'points: [pris]'),
		says: 'questions/spoergsmaal.mdx:7 – points[0]: The reports it has evidence from have no point of attention "pris".',
		remedy: 'Use one of: kendskab.',
	},
	{
		name: 'a section id that a report uses twice',
		break: replace('reports/rapport.yaml', 'id: fund', 'id: metode'),
		says: 'reports/rapport.yaml:24 – sections[1].id: Section "metode" stands twice.',
		remedy: 'Give each section an id of its own.',
	},
	{
		name: 'a place on the continuum out of range',
		break: replace('cases/sag.mdx', 'position: 50', 'position: 150'),
		says: 'cases/sag.mdx:14 – continuum.position: Too big',
		remedy: '0 is a pure supplier, 100 a strategic partnership',
	},
	{
		name: 'a case lacking a section',
		break: replace('cases/sag.mdx', '## Aftalen', 'Aftalen'),
		says: 'body: The section "## Aftalen" is missing.',
		remedy: 'Write it. The sections are: Behovet',
	},
	{
		name: 'a case with its sections out of order',
		break: all(
			replace('cases/sag.mdx', '## Behovet', '## X'),
			replace('cases/sag.mdx', '## Aftalen', '## Behovet'),
			replace('cases/sag.mdx', '## X', '## Aftalen'),
		),
		says: 'cases/sag.mdx:29 – body: The section "## Aftalen" is out of order',
		remedy: 'Keep to: Behovet',
	},
	{
		name: 'an organisation in the wrong role',
		break: replace('cases/sag.mdx', 'soev: forening', 'soev: firma'),
		says: 'cases/sag.mdx:7 – soev: "firma" is of sector smv, not soev.',
		remedy: 'Name an organisation whose sector is soev.',
	},
	{
		name: 'a number typed into a body',
		break: replace('cases/sag.mdx', 'De mødtes.', 'De mødtes i 2017.'),
		says: 'cases/sag.mdx:35 – body: A number is typed into the text: "De mødtes i 2017."',
		remedy: 'Put the number in facts/',
	},
	{
		name: 'a number typed into a field',
		break: replace('themes/tema.mdx', 'Igen og igen.', 'Igen i 4 cases.'),
		says: 'themes/tema.mdx:4 – summary: A number is typed into the text',
		remedy: 'Put the number in facts/',
	},
	{
		name: 'an unknown field',
		break: replace('terms/fleksjob.yaml', 'forms:', 'form: x\nforms:'),
		says: 'terms/fleksjob.yaml:1 – file: Unrecognized key: "form"',
		remedy: 'Known fields: term, abbreviation, definition, synonyms, searchWords, forms',
	},
	{
		name: 'a missing field',
		break: replace('terms/fleksjob.yaml', 'definition: Et job.\n', ''),
		says: 'terms/fleksjob.yaml:1 – definition: The field is missing.',
		remedy: 'Expected here: What the word means here',
	},
	{
		name: 'a share outside 0–100',
		break: replace('findings/fund-0.mdx', 'value: 20', 'value: 120'),
		says: 'findings/fund-0.mdx:10 – answers[0].agree.value: Too big',
		remedy: 'Expected here: Share in percent.',
	},
	{
		name: 'agree and disagree over 100 together',
		break: replace('findings/fund-0.mdx', 'basis: given, value: 20', 'basis: given, value: 70'),
		says: 'findings/fund-0.mdx:9 – answers[0]: Agree and disagree make 115 percent together.',
		remedy: 'they cannot be more than 100',
	},
	{
		name: 'a derived share whose sum does not come out',
		break: replace('findings/fund-0.mdx', 'value: 10, sum', 'value: 11, sum'),
		says: 'findings/fund-0.mdx:16 – answers[1].neutral: The terms add up to 10, not to 11.',
		remedy: 'Correct the terms of the sum or the value.',
	},
	{
		name: 'a finding without any value',
		break: all(
			replace(
				'findings/fund-0.mdx',
				/(agree|disagree|neutral): \{.*\}/g,
				'$1: { basis: not-stated }',
			),
			replace('findings/fund-0.mdx', /Af firmaerne .*/, 'De svarede.'),
		),
		says: 'findings/fund-0.mdx:9 – answers: The finding has no value at all.',
		remedy: 'Give at least one share, or delete the finding.',
	},
	{
		name: 'a voice without a side',
		break: replace('findings/fund-0.mdx', 'side: kommune\n    speaker', 'speaker'),
		says: 'findings/fund-0.mdx:18 – voices[0].side: ',
		remedy: 'virksomhed: enterprises. kommune: departments of municipalities.',
	},
	{
		name: 'a finding on a page that the report lacks',
		break: replace('findings/fund-0.mdx', 'page: 3', 'page: 33'),
		says: 'findings/fund-0.mdx:23 – evidence[0].page: Section "metode" of rapport does not stand on page 33.',
		remedy: 'Use page 3.',
	},
	{
		name: 'a respondent group that the survey lacks',
		break: replace('findings/fund-0.mdx', 'group: firmaer', 'group: butikker'),
		says: 'findings/fund-0.mdx:9 – answers[0].group: The survey of rapport has no "butikker".',
		remedy: 'Use one of: firmaer, kommuner.',
	},
	{
		name: 'an area that the survey lacks',
		break: replace('findings/fund-0.mdx', 'area: overordnet', 'area: andet'),
		says: 'findings/fund-0.mdx:5 – area: The survey of rapport has no "andet".',
		remedy: 'Use one of: overordnet.',
	},
	{
		name: 'a field left empty',
		break: replace('terms/fleksjob.yaml', 'definition: Et job.', 'definition:'),
		says: 'terms/fleksjob.yaml:2 – definition: The field is empty: fill it in, or remove it.',
		remedy: 'Expected here: What the word means here',
	},
	{
		name: 'a text that YAML reads as a field',
		break: replace('cases/sag.mdx', 'barriers: [Tid]', 'barriers:\n  - Tid: for lidt'),
		says: 'barriers[0]:',
		remedy: 'put the text in quotation marks',
	},
	{
		name: 'a number typed into a cell of a table',
		break: replace('themes/tema.mdx', 'Det gør det.', '| By |\n| -- |\n| 4 |'),
		says: 'themes/tema.mdx:11 – body: A number is typed into the text: "4"',
		remedy: 'show it with <Fact id="…" />, or an answer with <Answer finding="…"',
	},
];

describe('the content gate', () => {
	it('finds nothing wrong with a sound site', () => {
		expect(readContent(copyOfSoundSite()).problems).toEqual([]);
	});

	it('reads files with a byte order mark and with line ends of Windows', () => {
		const root = copyOfSoundSite();
		const file = join(root, 'themes/tema.mdx');
		writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
		expect(readContent(root).problems).toEqual([]);
	});

	it('takes evidence without a page, and several places', () => {
		const root = copyOfSoundSite();
		replace('facts/ansatte.yaml', ', page: 3 }', ' }, { report: rapport, section: fund }')(root);
		expect(readContent(root).problems).toEqual([]);
	});

	it('tells every problem at once, in the order of the files', () => {
		const root = copyOfSoundSite();
		replace('themes/tema.mdx', 'order: 1', 'order: 0')(root);
		replace('cases/sag.mdx', 'order: 1', 'order: 0')(root);
		expect(readContent(root).problems.map(({ file }) => file)).toEqual([
			'cases/sag.mdx',
			'themes/tema.mdx',
		]);
	});

	it.each(brokenSites)('refuses $name', (site) => {
		// Some faults make others, such as references to what can no longer be read.
		const found = problemsAfter(site.break).filter((problem) => problem.includes(site.says));
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(site.remedy);
	});
});
