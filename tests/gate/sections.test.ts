import { afterAll, describe } from 'vitest';
import { accepts, all, refuses, removeSites, replace } from './sites.ts';

afterAll(removeSites);

const finding = 'findings/fund-0.mdx';
const sheet = 'questions/spoergsmaal.mdx';

describe('the sections of a finding', () => {
	const keepTo =
		'Keep to: Derfor blev der spurgt · Det svarede de · Forskernes forklaring · Det viser fundet ikke.';
	refuses([
		{
			name: 'one that is not among them',
			break: replace(finding, '## Det viser', '## Mere\n\nMeget.\n\n## Det viser'),
			says: [
				`findings/fund-0.mdx:34 – body: The section "## Mere" is out of order or not one of the sections.\n    → ${keepTo}`,
			],
		},
		{
			name: 'one that is missing',
			break: replace(finding, '## Derfor blev der spurgt\n\n', ''),
			says: ['findings/fund-0.mdx:2 – body: The section "## Derfor blev der spurgt" is missing.'],
		},
		{
			name: 'two of them in another order',
			break: all(
				replace(finding, '## Derfor blev der spurgt', '## X'),
				replace(finding, '## Det svarede de', '## Derfor blev der spurgt'),
				replace(finding, '## X', '## Det svarede de'),
			),
			says: ['findings/fund-0.mdx:26 – body: The section "## Det svarede de" is out of order'],
		},
		{
			name: 'one of them twice',
			break: replace(
				finding,
				'Det er vigtigt.',
				'Det er vigtigt.\n\n## Derfor blev der spurgt\n\nIgen.',
			),
			says: [
				'findings/fund-0.mdx:30 – body: The section "## Derfor blev der spurgt" is out of order',
			],
		},
	]);
	accepts([
		[
			'all of them',
			replace(finding, '## Det viser', '## Forskernes forklaring\n\nIngen.\n\n## Det viser'),
		],
		[
			'headings of a lower level inside them',
			replace(finding, 'Det er vigtigt.', '### Baggrund\n\nDet er vigtigt.'),
		],
	]);
});

describe('the sections of a debate sheet', () => {
	const titles =
		'Derfor er spørgsmålet åbent · Det taler for hver side · Det ved vi ikke · Det kan I gøre.';
	refuses([
		{
			name: 'one that is missing',
			break: replace(sheet, '## Det ved vi ikke\n', ''),
			says: [
				`questions/spoergsmaal.mdx:2 – body: The section "## Det ved vi ikke" is missing.\n    → Write it. The sections are: ${titles}`,
			],
		},
		{
			name: 'one with the heading of another level',
			break: replace(sheet, '## Det kan I gøre', '#### Det kan I gøre'),
			says: ['questions/spoergsmaal.mdx:2 – body: The section "## Det kan I gøre" is missing.'],
		},
		{
			name: 'one too many',
			break: replace(sheet, '## Det ved vi ikke', '## Fra casene\n\nEn.\n\n## Det ved vi ikke'),
			says: [
				`questions/spoergsmaal.mdx:26 – body: The section "## Fra casene" is out of order or not one of the sections.\n    → Keep to: ${titles}`,
			],
		},
		{
			name: 'two of them in another order',
			break: all(
				replace(sheet, '## Det kan I gøre', '## X'),
				replace(sheet, '## Det ved vi ikke', '## Det kan I gøre'),
				replace(sheet, '## X', '## Det ved vi ikke'),
			),
			says: [
				'questions/spoergsmaal.mdx:26 – body: The section "## Det kan I gøre" is out of order',
			],
		},
	]);
});

describe('the sides of a debate sheet', () => {
	const says = (sides: number) => [
		`questions/spoergsmaal.mdx:16 – body: The section "## Det taler for hver side" has ${sides} sides.\n    → Give it two headings with ###, one for each side`,
	];
	refuses([
		{ name: 'one alone', break: replace(sheet, '### Det går ikke', 'Det går ikke'), says: says(1) },
		{ name: 'none', break: replace(sheet, /^### .*\n/gm, ''), says: says(0) },
		{
			name: 'one, and a heading of the same level in another section',
			break: replace(sheet, /### Det går ikke\n([^]*)Prisen\./, '$1### Prisen\n\nDen.'),
			says: says(1),
		},
		{
			name: 'three',
			break: replace(sheet, '### Det går ikke', '### Måske\n\nJa.\n\n### Det går ikke'),
			says: says(3),
		},
	]);
});

describe('a section without a word', () => {
	refuses([
		{
			name: 'in a case',
			break: replace('cases/sag.mdx', 'Meget.', ''),
			says: ['cases/sag.mdx:45 – body: The section "Det betyder det for begge" is empty.'],
		},
		{
			name: 'with nothing but signs in it',
			break: replace('cases/sag.mdx', 'Meget.', '&nbsp;'),
			says: ['cases/sag.mdx:45 – body: The section "Det betyder det for begge" is empty.'],
		},
	]);
});

describe('headings inside the other sections of a debate sheet', () => {
	accepts([['are no sides', replace(sheet, 'Prisen.', '### Prisen\n\nDen mangler.')]]);
});

describe('the sections of a case', () => {
	refuses([
		{
			name: 'one too many',
			break: replace('cases/sag.mdx', '## Aftalen', '## Prisen\n\nDen.\n\n## Aftalen'),
			says: ['cases/sag.mdx:49 – body: The section "## Prisen" is out of order'],
		},
	]);
});
