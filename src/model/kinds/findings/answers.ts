import type { Finding, Share, SurveyAnswer } from './schema.ts';
import type { Report, RespondentGroup, Survey } from '../reports/schema.ts';
import { closed, inSentence, listed } from '../../../shared/text/listed.ts';
import { inDigits, percent, span, type NumberStyle } from '../../../shared/text/danish-numbers.ts';

/** Lower and upper end of a share, in percent; equal where one number is known. */
export interface ShareRange {
	from: number;
	to: number;
}

/** Answers that a chart or table shows, in their order. */
export const chartedShares = ['agree', 'disagree', 'neutral'] as const;
export type ChartedShare = (typeof chartedShares)[number];

/** All shares of an answer; `clear` is agree and disagree together, where only that is given. */
export const shareNames = [...chartedShares, 'clear'] as const;
export type ShareName = (typeof shareNames)[number];

export const answerNames: Record<ShareName, string> = {
	agree: 'Enig',
	disagree: 'Uenig',
	neutral: 'Neutral eller ved ikke',
	clear: 'Enig eller uenig i alt',
};

/** The three gaps, by the names they have on every page. */
const gapNames = {
	lost: 'gået tabt i vores udgave',
	'not-stated': 'ikke oplyst',
	'not-asked': 'ikke spurgt',
} as const;

/** A share that is not known, for one of three reasons. */
export type UnknownShare = Extract<Share, { basis: keyof typeof gapNames }>;

export const isUnknown = (share: Share): share is UnknownShare => share.basis in gapNames;

/**
 * What is known of a share, with the margin that rounding leaves; undefined for a gap, which is
 * never a zero.
 */
export function rangeOf(share: Share): ShareRange | undefined {
	if (isUnknown(share)) return undefined;
	if (share.basis === 'words') return { from: share.from, to: share.to };
	const margin = share.basis === 'derived' ? (share.margin ?? 0) : 0;
	return {
		from: Math.max(0, sumOf([share.value, -margin])),
		to: Math.min(100, sumOf([share.value, margin])),
	};
}

/** The share as readers see it: "24 %" or "24 procent", »godt en tredjedel«, "ikke oplyst". */
export function formatShare(share: Share, style: NumberStyle = 'digits'): string {
	if (isUnknown(share)) return gapNames[share.basis];
	if (share.basis === 'words') return `»${share.words}«`;
	return percent(inDigits(share.value), style);
}

const signed = (term: number, index: number) => {
	if (index === 0) return inDigits(term);
	return term < 0 ? `− ${inDigits(-term)}` : `+ ${inDigits(term)}`;
};

/** How a share is known, where it is not simply printed in the text. */
export function explainShare(share: Share): string | undefined {
	switch (share.basis) {
		case 'given':
			return undefined;
		case 'lost':
			return 'Stod i en figur i rapporten.';
		case 'not-stated':
			return 'Rapporten trykker den ikke.';
		case 'not-asked':
			return 'Gruppen fik ikke udsagnet.';
		case 'chart':
			return 'Står kun i figuren.';
		case 'inferred':
			return 'Læst efter rækkefølgen i figuren.';
		case 'words':
			return `Rapporten skriver ordene. Vi tegner ${span(share)} %.`;
		case 'derived': {
			const sum = `Regnet ud af os: ${share.sum.map(signed).join(' ')} = ${inDigits(share.value)}`;
			return share.margin ? `${sum}, ± ${inDigits(share.margin)} procentpoint.` : `${sum}.`;
		}
	}
}

/** The sum of a derived share's terms, free of the noise that binary fractions leave. */
export const sumOf = (terms: readonly number[]): number =>
	Number(terms.reduce((sum, term) => sum + term, 0).toFixed(9));

/** A group with what it answered. */
export interface GroupAnswer {
	group: RespondentGroup;
	answer: SurveyAnswer;
}

/** The answers of a finding with their groups, in the survey's order of groups. */
export const answersOf = (finding: Finding, survey: Survey): GroupAnswer[] =>
	survey.groups.flatMap((group) => {
		const answer = finding.answers.find((candidate) => candidate.group === group.id);
		return answer ? [{ group, answer }] : [];
	});

/** The shares that at least one of the groups has. */
export const sharesIn = (answers: readonly GroupAnswer[]): ShareName[] =>
	shareNames.filter((name) => answers.some(({ answer }) => answer[name]));

/** The answers as lines of text, one for each group, with what is known first. */
export function answerLines(answers: readonly GroupAnswer[]): string[] {
	const names = sharesIn(answers);
	return answers.map(({ group, answer }) => {
		const shares = names.flatMap((name) => {
			const share = answer[name];
			if (!share) return [];
			const text = `${inSentence(answerNames[name])}: ${formatShare(share)}`;
			return { isGap: isUnknown(share), text };
		});
		const known = shares.filter(({ isGap }) => !isGap);
		const gaps = shares.filter(({ isGap }) => isGap);
		return `${group.name}, ${[...known, ...gaps].map(({ text }) => text).join(', ')}.`;
	});
}

/** Who answered, how many, in which report, and in what: the line by a chart or table. */
export const answeredBy = (groups: readonly RespondentGroup[], { name }: Report): string =>
	`Svar i ${name} fra ${listed(groups.map(({ answered }) => answered))}. Andele i procent.`;

/** How far two sides are apart, in percentage points. */
export interface Gap extends ShareRange {
	enterprises: RespondentGroup;
	/** The municipal group that the enterprises are furthest from. */
	group: RespondentGroup;
}

const middle = ({ from, to }: ShareRange) => (from + to) / 2;

function gapBetween(one: ShareRange, other: ShareRange): ShareRange {
	const ends = [Math.abs(sumOf([one.from, -other.to])), Math.abs(sumOf([one.to, -other.from]))];
	const touch = one.from <= other.to && other.from <= one.to;
	return { from: touch ? 0 : Math.min(...ends), to: Math.max(...ends) };
}

/** The widest gap in agreement between enterprises and a municipal group; undefined without both. */
export function widestGap(finding: Finding, survey: Survey): Gap | undefined {
	const agreeing = answersOf(finding, survey).flatMap(({ group, answer }) => {
		const range = rangeOf(answer.agree);
		return range ? [{ group, range }] : [];
	});
	const enterprises = agreeing.find(({ group }) => group.side === 'virksomhed');
	if (!enterprises) return undefined;
	return agreeing
		.filter(({ group }) => group.side === 'kommune')
		.map(({ group, range }) => ({
			enterprises: enterprises.group,
			group,
			...gapBetween(enterprises.range, range),
		}))
		.sort((a, b) => middle(b) - middle(a))[0];
}

/** A gap in words: "39 procentpoint", "20–26 procentpoint". */
export const formatGap = (gap: ShareRange): string => `${span(gap)} procentpoint`;

/** Between whom a gap is, and how wide. */
export const gapBetweenNames = ({ enterprises, group }: Gap): string =>
	`mellem ${closed(inSentence(enterprises.name))} og ${inSentence(group.name)}`;

/** Findings with the widest gap first; those without a gap last. */
export const byGap = (survey: Survey) => (a: { data: Finding }, b: { data: Finding }) => {
	const size = (finding: Finding) => {
		const gap = widestGap(finding, survey);
		return gap ? middle(gap) : -1;
	};
	return size(b.data) - size(a.data);
};
