import { answerAddress, factAddress } from './addresses.ts';
import { sectionName } from './citation.ts';
import { inDigits, inWords, isWord, type NumberStyle } from '../shared/text/danish-numbers.ts';
import { entryOf, placeOf, surveyOf, type Library } from './library.ts';
import {
	explainMeasure,
	formatFact,
	formatMeasure,
	type FactLookup,
} from './kinds/facts/measure.ts';
import { inSentence } from '../shared/text/listed.ts';
import { following, inPlace } from '../shared/text/sentences.ts';
import {
	answerNames,
	answersOf,
	explainShare,
	formatShare,
	type ShareName,
} from './kinds/findings/answers.ts';
import { countedNames, isCounted } from './every-kind.ts';
import { splitText, type TextReference } from './text-references.ts';

/** A number as a text shows it. */
export interface ShownNumber {
	text: string;
	/** Where the number stands; a count has no such place. */
	href?: string;
	/** What the number is and how it is known. */
	tip?: string;
}

const tipOf = (parts: readonly (string | undefined)[]): string =>
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
		tip: tipOf([
			fact.label,
			fact.base,
			fact.period,
			explainMeasure(fact, lookup),
			places.join(' og '),
		]),
	};
}

function showAnswer(
	reference: Extract<TextReference, { name: 'Answer' }>,
	library: Library,
	style: NumberStyle,
): ShownNumber {
	const { data } = entryOf(library, 'findings', reference.finding);
	const answered = answersOf(data, surveyOf(library, data.report)).find(
		({ group }) => group.id === reference.group,
	);
	const share = answered?.answer[reference.share as ShareName];
	if (!share) throw new Error(`${reference.finding} has no ${reference.group} ${reference.share}.`);
	const page = data.evidence[0]?.page;
	const { name } = entryOf(library, 'reports', data.report).data;
	return {
		text: formatShare(share, style),
		href: answerAddress(reference.finding),
		tip: tipOf([
			`Fund ${data.number}. ${answered.group.name}: ${inSentence(answerNames[reference.share as ShareName])}`,
			explainShare(share),
			page === undefined ? name : `${name}, s. ${page}`,
		]),
	};
}

/**
 * How many entries of a kind the site has, narrowed to a report or an audience where named.
 * @throws When the site does not count the kind.
 */
export function countOf(
	{ of, report, audience }: Extract<TextReference, { name: 'Count' }>,
	library: Library,
): number {
	if (!isCounted(of)) throw new Error(`The site does not count "${of}".`);
	return library[of].filter(({ data }) => {
		const places = 'evidence' in data ? data.evidence : undefined;
		return (
			(report === undefined || places?.[0]?.report === report) &&
			(audience === undefined || ('audience' in data && data.audience === audience))
		);
	}).length;
}

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
			const gender = countedNames.get(reference.of)?.gender;
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
		return before + inPlace(showNumber(segment, library, style).text, before, style);
	}, '');
}
