import { describe, expect, it } from 'vitest';
import {
	citeFinding,
	citeReport,
	originOf,
	placeNames,
	sectionName,
} from '../../src/model/citation.ts';
import {
	answeredBy,
	answersOf,
	byGap,
	explainShare,
	formatGap,
	formatShare,
	isUnknown,
	rangeOf,
	widestGap,
} from '../../src/model/kinds/findings/answers.ts';
import type { Finding, Share, SurveyAnswer } from '../../src/model/kinds/findings/schema.ts';
import type { Report, Survey } from '../../src/model/kinds/reports/schema.ts';

const given = (value: number): Share => ({ basis: 'given', value });
const missing: Share = { basis: 'not-stated' };
const words: Share = { basis: 'words', words: 'op mod halvdelen', from: 44, to: 50 };
const derived: Share = { basis: 'derived', value: 15, sum: [59, -44], margin: 1 };

const survey = {
	groups: [
		{ id: 'v', name: 'Virksomheder', side: 'virksomhed', answered: '50 virksomheder' },
		{ id: 'a', name: 'A-afdelinger', side: 'kommune', answered: '40 A-afdelinger' },
		{ id: 'b', name: 'B-afdelinger', side: 'kommune', answered: '30 B-afdelinger' },
	],
} as Survey;

const finding = (shares: Record<string, Share>) =>
	({
		number: 1,
		evidence: [{ report: 'r', section: 's', page: 7 }],
		answers: Object.entries(shares).map(
			([group, agree]) => ({ group, agree, disagree: missing, neutral: missing }) as SurveyAnswer,
		),
	}) as Finding;

describe('a share', () => {
	it.each<[string, Share, string, string | undefined]>([
		['is its number when printed', given(24), '24 %', undefined],
		['has a decimal comma', given(24.5), '24,5 %', undefined],
		['is its words in quotation marks', words, '»op mod halvdelen«', 'Vi tegner 44–50 %'],
		['shows its sum when worked out', derived, '15 %', '59 − 44 = 15, ± 1 procentpoint'],
		['says when it stands in a chart only', { basis: 'chart', value: 43 }, '43 %', 'figuren'],
		['says when it is read from an order', { basis: 'inferred', value: 12 }, '12 %', 'rækkefølgen'],
		['says when it is lost', { basis: 'lost' }, 'gået tabt i vores udgave', 'en figur'],
		['says when it is not stated', missing, 'ikke oplyst', 'trykker den ikke'],
		['says when the group was not asked', { basis: 'not-asked' }, 'ikke spurgt', 'ikke udsagnet'],
	])('%s', (_, share, text, explanation) => {
		expect(formatShare(share)).toBe(text);
		if (explanation) expect(explainShare(share)).toContain(explanation);
		else expect(explainShare(share)).toBeUndefined();
	});

	it('has procent in running text, and its words and gaps as they are', () => {
		expect(formatShare(given(5), 'words')).toBe('5 procent');
		expect(formatShare(derived, 'words')).toBe('15 procent');
		expect(formatShare(words, 'words')).toBe('»op mod halvdelen«');
		expect(formatShare(missing, 'words')).toBe('ikke oplyst');
	});

	it.each(['lost', 'not-stated', 'not-asked'] as const)(
		'has no range when %s, not a zero',
		(basis) => {
			expect(isUnknown({ basis })).toBe(true);
			expect(rangeOf({ basis })).toBeUndefined();
		},
	);

	it.each<[string, Share, number, number]>([
		['one number, zero too', given(0), 0, 0],
		['the range of its words', words, 44, 50],
		['no less than nothing', { basis: 'derived', sum: [1, 0], margin: 1, value: 0.5 }, 0, 1.5],
		['no more than all', { basis: 'derived', sum: [1, 0], margin: 1, value: 99.5 }, 98.5, 100],
		[
			'no noise of binary fractions',
			{ basis: 'derived', sum: [1, 0], value: 1.1, margin: 0.2 },
			0.9,
			1.3,
		],
		['the margin that rounding leaves', derived, 14, 16],
		[
			'one number where a sum has no margin',
			{ basis: 'derived', value: 40, sum: [100, -60] },
			40,
			40,
		],
	])('has as its range %s', (_, share, from, to) => {
		expect(isUnknown(share)).toBe(false);
		expect(rangeOf(share)).toEqual({ from, to });
	});
});

describe('answeredBy', () => {
	const report = { name: 'CBS 2018' } as Report;

	it('says who answered, in the order of the survey, in which report, and in what', () => {
		const answers = answersOf(finding({ b: given(5), v: given(4), a: given(3) }), survey);
		expect(
			answeredBy(
				answers.map(({ group }) => group),
				report,
			),
		).toBe(
			'Svar i CBS 2018 fra 50 virksomheder, 40 A-afdelinger og 30 B-afdelinger. Andele i procent.',
		);
	});

	it('names only the groups that were asked', () => {
		expect(
			answeredBy(
				answersOf(finding({ a: given(3) }), survey).map(({ group }) => group),
				report,
			),
		).toBe('Svar i CBS 2018 fra 40 A-afdelinger. Andele i procent.');
	});
});

describe('widestGap', () => {
	it('names the department that is furthest away, on either side', () => {
		const gap = widestGap(finding({ v: given(57), a: given(33), b: given(9) }), survey);
		expect(gap?.group.id).toBe('b');
		expect(gap && formatGap(gap)).toBe('48 procentpoint');
	});

	it('stays a range where one side is told in words', () => {
		const gap = widestGap(finding({ v: given(13), a: words }), survey);
		expect(gap && formatGap(gap)).toBe('31–37 procentpoint');
	});

	it('can be nothing where ranges meet', () => {
		expect(widestGap(finding({ v: given(47), a: words }), survey)).toMatchObject({
			from: 0,
			to: 3,
		});
	});

	it('counts the margin of a share that is worked out', () => {
		const gap = widestGap(finding({ v: derived, a: given(5) }), survey);
		expect(gap && formatGap(gap)).toBe('9–11 procentpoint');
		expect(gap?.enterprises.id).toBe('v');
	});

	it('has no noise of binary fractions', () => {
		const gap = widestGap(finding({ v: given(57.3), a: given(33.1) }), survey);
		expect(gap && formatGap(gap)).toBe('24,2 procentpoint');
	});

	it('is unknown without both sides', () => {
		expect(widestGap(finding({ v: missing, a: given(5) }), survey)).toBeUndefined();
		expect(widestGap(finding({ v: given(5), a: missing }), survey)).toBeUndefined();
	});

	it('sorts findings, those without a gap last', () => {
		const findings = [
			{ id: 'none', data: finding({ v: given(5) }) },
			{ id: 'near', data: finding({ v: given(5), a: given(9) }) },
			{ id: 'far', data: finding({ v: given(5), a: given(90) }) },
		];
		expect(findings.sort(byGap(survey)).map(({ id }) => id)).toEqual(['far', 'near', 'none']);
	});
});

describe('a citation', () => {
	const report = {
		publisher: 'CBS',
		title: 'Titel',
		date: '2018-04',
		published: 'april 2018',
	} as Report;

	it('names publisher, year, title, page and permanent number', () => {
		expect(citeFinding(finding({ v: given(5) }), report, '/x/')).toBe(
			'CBS (2018): Titel. S. 7. Gengivet som Fund 1 på Samspil, /x/.',
		);
	});

	it('has a title of ours in brackets', () => {
		expect(citeReport(report)).toBe('CBS (2018): Titel.');
		expect(citeReport({ ...report, titleOurs: true })).toBe('CBS (2018): [Titel].');
	});

	it('has a title of ours in brackets for a section, and its part where parts are alike', () => {
		const section = (part: string, title: string, ours = false) => ({
			id: `${part}-${title}`,
			title,
			ours,
			part,
			summary: 'x',
			formerly: [],
		});
		const sections = [
			section('Ét', 'Fakta'),
			section('Ét', 'Pausen'),
			section('To', 'Fakta'),
			section('Slut', 'Åbning', true),
			section('Slut', 'Tak'),
		];
		const names = sections.map((one) => sectionName(one, { ...report, sections }));
		expect(names).toEqual(['Ét, »Fakta«', 'Ét, »Pausen«', 'To, »Fakta«', '[Åbning]', '»Tak«']);
	});

	it('names a report and its part once in a row of places', () => {
		const section = (part: string, title: string) => ({
			id: title,
			title,
			ours: false,
			part,
			summary: 'x',
			formerly: [],
		});
		const own = section('Ét', 'Fakta');
		const sections = [own, section('Ét', 'Pausen'), section('To', 'Fakta')];
		const one = { ...report, name: 'CBS 2018', sections };
		const other = { ...one, name: 'Cabi 2019' };
		const cited = [
			...sections.map((place) => ({ report: one, section: place, page: undefined })),
			{ report: one, section: own, page: 4 },
			{ report: other, section: own, page: 5 },
		];
		expect(placeNames(cited)).toEqual([
			'CBS 2018, Ét, »Fakta«',
			'»Pausen«',
			'CBS 2018, To, »Fakta«',
			'CBS 2018, Ét, »Fakta«, s. 4',
			'Cabi 2019, Ét, »Fakta«, s. 5',
		]);
	});

	it('tells who asked for a report and who paid', () => {
		expect(originOf(report)).toBe('CBS, april 2018.');
		expect(originOf({ ...report, commissioner: 'Rådet' })).toBe(
			'CBS, april 2018, på initiativ af Rådet.',
		);
		expect(originOf({ ...report, funder: 'Fonden' })).toBe(
			'CBS, april 2018, med støtte fra Fonden.',
		);
	});
});
