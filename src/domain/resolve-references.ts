import type { Share } from '../schemas/findings.ts';
import { answerAddress, factAddress } from './addresses.ts';
import { sectionName } from './citation.ts';
import { capitalised, inDigits, inWords, isWord, type NumberStyle } from './danish-numbers.ts';
import { entryOf, placeOf, surveyOf, type Library } from './library.ts';
import { explainMeasure, formatFact, formatMeasure, type FactLookup } from './measure.ts';
import { following, startsSentence } from './sentences.ts';
import { answerNames, explainShare, formatShare } from './survey.ts';
import {
	splitText,
	type CountedKind,
	type ShareName,
	type TextReference,
} from './text-references.ts';

/** A number as a text shows it. */
export interface ShownNumber {
	text: string;
	/** Where the number stands; a count has no such place. */
	href?: string;
	/** What the number is and how it is known. */
	tip?: string;
}

const sentences = (parts: readonly (string | undefined)[]): string =>
	`${parts
		.filter((part) => part)
		.map((part) => part?.replace(/\.$/, ''))
		.join('. ')}.`;

function showFact(
	{ id, bare }: Extract<TextReference, { name: 'Fact' }>,
	library: Library,
	style: NumberStyle,
): ShownNumber {
	const lookup: FactLookup = (other) => entryOf(library, 'facts', other).data;
	const fact = lookup(id);
	const places = fact.evidence.map((place) => {
		const { report, section } = placeOf(library, place);
		return `${report.data.name}, ${sectionName(section, report.data)}`;
	});
	return {
		text: (bare ? formatMeasure : formatFact)(fact, lookup, style),
		href: factAddress(id, fact.evidence),
		tip: sentences([
			fact.label,
			fact.base,
			fact.period,
			explainMeasure(fact, lookup),
			places.join(' og '),
		]),
	};
}

/** The share of an answer; undefined where the finding has no such group or share. */
export function shareOf(
	{ finding, group, share }: Extract<TextReference, { name: 'Answer' }>,
	library: Library,
): Share | undefined {
	const { data } = entryOf(library, 'findings', finding);
	return data.answers.find((answer) => answer.group === group)?.[share as ShareName];
}

function showAnswer(
	reference: Extract<TextReference, { name: 'Answer' }>,
	library: Library,
	style: NumberStyle,
): ShownNumber {
	const { data } = entryOf(library, 'findings', reference.finding);
	const share = shareOf(reference, library);
	if (!share) throw new Error(`${reference.finding} has no ${reference.group} ${reference.share}.`);
	const group = surveyOf(library, data.report).groups.find(({ id }) => id === reference.group);
	const answer =
		reference.share === 'clear'
			? 'enig eller uenig'
			: answerNames[reference.share as keyof typeof answerNames];
	const page = data.evidence[0]?.page;
	const { name } = entryOf(library, 'reports', data.report).data;
	return {
		text: formatShare(share, style),
		href: answerAddress(reference.finding),
		tip: sentences([
			`Fund ${data.number}. ${group?.name}: ${answer.toLocaleLowerCase('da')}`,
			explainShare(share),
			page === undefined ? name : `${name}, s. ${page}`,
		]),
	};
}

/** How many entries of a kind the site has, narrowed to a report or an audience where named. */
export function countOf(
	{ of, report, audience }: Extract<TextReference, { name: 'Count' }>,
	library: Library,
): number {
	return library[of as CountedKind].filter(({ data }) => {
		const places = 'evidence' in data ? data.evidence : undefined;
		return (
			(report === undefined || places?.[0]?.report === report) &&
			(audience === undefined || ('audience' in data && data.audience === audience))
		);
	}).length;
}

/** Kinds whose name is neuter in Danish, as in ét fund. */
const neuterKinds: ReadonlySet<string> = new Set(['questions', 'themes', 'terms', 'findings']);

/**
 * A number as a text shows it.
 * @throws When it refers to what does not exist; the content gate finds such references first.
 */
export function showNumber(
	reference: TextReference,
	library: Library,
	style: NumberStyle,
): ShownNumber {
	switch (reference.name) {
		case 'Fact':
			return showFact(reference, library, style);
		case 'Answer':
			return showAnswer(reference, library, style);
		case 'Count': {
			const count = countOf(reference, library);
			const gender = neuterKinds.has(reference.of) ? 'neuter' : 'common';
			return {
				text: style === 'words' && isWord(count) ? inWords(count, gender) : inDigits(count),
			};
		}
	}
}

/**
 * A running text with its numbers in it and nothing else, for titles, attributes, files and
 * structured data. A number that begins a sentence has a capital letter where it is a word.
 */
export function plainText(text: string, library: Library, style: NumberStyle = 'words'): string {
	return splitText(text).reduce<string>((before, segment) => {
		if (typeof segment === 'string') return before + following(before, segment);
		const shown = showNumber(segment, library, style).text;
		const isStart = style === 'words' && startsSentence(before);
		return before + (isStart ? capitalised(shown) : shown);
	}, '');
}
