import { describe, expect, it } from 'vitest';
import { citeFinding, originOf } from '../../src/domain/citation.ts';
import {
	byGap,
	explainShare,
	formatGap,
	formatShare,
	rangeOf,
	widestGap,
} from '../../src/domain/survey.ts';
import type { Finding, Share, SurveyAnswer } from '../../src/schemas/findings.ts';
import type { Report, Survey } from '../../src/schemas/reports.ts';

const given = (value: number): Share => ({ kind: 'given', value });
const missing: Share = { kind: 'missing' };
const words: Share = { kind: 'words', words: 'op mod halvdelen', from: 44, to: 50 };
const derived: Share = { kind: 'derived', value: 15, sum: [59, -44], margin: 1 };

const survey = {
	groups: [
		{ id: 'v', name: 'Virksomheder', side: 'virksomhed' },
		{ id: 'a', name: 'A-afdelinger', side: 'kommune' },
		{ id: 'b', name: 'B-afdelinger', side: 'kommune' },
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
		['is its words when told in words', words, 'op mod halvdelen', 'vi tegner 44–50 %'],
		['shows its sum when worked out', derived, '15 %', '59 − 44 = 15, ± 1 procentpoint'],
		['says when it stands in a chart only', { kind: 'chart', value: 43 }, '43 %', 'figuren'],
		['says when it is read from an order', { kind: 'inferred', value: 12 }, '12 %', 'rækkefølgen'],
		['says when it is not in the text', missing, 'ikke i teksten', undefined],
	])('%s', (_, share, text, explanation) => {
		expect(formatShare(share)).toBe(text);
		if (explanation) expect(explainShare(share)).toContain(explanation);
		else expect(explainShare(share)).toBeUndefined();
	});

	it('has no range when missing, not a zero', () => {
		expect(rangeOf(missing)).toBeUndefined();
		expect(rangeOf(given(0))).toEqual({ from: 0, to: 0 });
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

	it('tells who asked for a report and who paid', () => {
		expect(originOf(report)).toBe('CBS, april 2018.');
		expect(originOf({ ...report, commissioner: 'Rådet' })).toBe('CBS for Rådet, april 2018.');
		expect(originOf({ ...report, funder: 'Fonden' })).toBe(
			'CBS med støtte fra Fonden, april 2018.',
		);
	});
});
