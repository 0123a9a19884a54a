import type { Finding, Share, SurveyAnswer } from '../schemas/findings.ts';
import type { RespondentGroup, Survey } from '../schemas/reports.ts';

/** Lower and upper end of a share, in percent; equal where one number is known. */
export interface ShareRange {
	from: number;
	to: number;
}

/** Answers that a chart or table shows, in their order. */
export const answerKinds = ['agree', 'disagree', 'neutral'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const answerNames: Record<AnswerKind, string> = {
	agree: 'Enig',
	disagree: 'Uenig',
	neutral: 'Neutral eller ved ikke',
};

/** What is known of a share; undefined where the report gives nothing. Never a zero for a gap. */
export function rangeOf(share: Share): ShareRange | undefined {
	if (share.kind === 'missing') return undefined;
	if (share.kind === 'words') return { from: share.from, to: share.to };
	return { from: share.value, to: share.value };
}

/** The share as readers see it: "24 %", "godt en tredjedel", "ikke i teksten". */
export function formatShare(share: Share): string {
	if (share.kind === 'missing') return 'ikke i teksten';
	if (share.kind === 'words') return share.words;
	return `${share.value} %`;
}

const signed = (term: number, index: number) => {
	if (index === 0) return String(term);
	return term < 0 ? `− ${-term}` : `+ ${term}`;
};

/** How a share is known, where it is not simply printed in the text. */
export function explainShare(share: Share): string | undefined {
	switch (share.kind) {
		case 'given':
		case 'missing':
			return undefined;
		case 'chart':
			return 'Står kun i figuren.';
		case 'inferred':
			return 'Læst af rækkefølgen i figuren.';
		case 'words':
			return `Rapporten giver kun ordene; vi tegner ${share.from}–${share.to} %.`;
		case 'derived': {
			const sum = `Regnet ud af os: ${share.sum.map(signed).join(' ')} = ${share.value}`;
			return share.margin ? `${sum}, ± ${share.margin} procentpoint.` : `${sum}.`;
		}
	}
}

/** The sum of a derived share's terms. */
export const sumOf = (terms: readonly number[]): number =>
	terms.reduce((sum, term) => sum + term, 0);

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

/** How far two sides are apart, in percentage points. */
export interface Gap extends ShareRange {
	/** The municipal group that the enterprises are furthest from. */
	group: RespondentGroup;
}

const middle = ({ from, to }: ShareRange) => (from + to) / 2;

function gapBetween(one: ShareRange, other: ShareRange): ShareRange {
	const ends = [Math.abs(one.from - other.to), Math.abs(one.to - other.from)];
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
		.map(({ group, range }) => ({ group, ...gapBetween(enterprises.range, range) }))
		.sort((a, b) => middle(b) - middle(a))[0];
}

/** A gap in words: "39 procentpoint", "20–26 procentpoint". */
export const formatGap = ({ from, to }: ShareRange): string =>
	`${from === to ? from : `${from}–${to}`} procentpoint`;

/** Findings with the widest gap first; those without a gap last. */
export const byGap = (survey: Survey) => (a: { data: Finding }, b: { data: Finding }) => {
	const size = (finding: Finding) => {
		const gap = widestGap(finding, survey);
		return gap ? middle(gap) : -1;
	};
	return size(b.data) - size(a.data);
};
