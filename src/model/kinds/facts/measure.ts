import type { Fact, Measure } from './schema.ts';
import {
	inDigits,
	inWords,
	isWord,
	percent,
	type NumberStyle,
} from '../../../shared/text/danish-numbers.ts';

const boundWords: Record<Extract<Measure, { basis: 'bound' }>['limit'], string> = {
	under: 'under',
	'at-most': 'højst',
	over: 'over',
	'at-least': 'mindst',
};

/** Finds a fact by id. */
export type FactLookup = (id: string) => Fact;

/**
 * The single number that a fact holds, for sums. A share is rounded to a whole percent, as it is
 * shown.
 * @throws On ranges, which hold two.
 */
export function numberOf(fact: Fact, lookup: FactLookup): number {
	const { measure } = fact;
	if (measure.basis === 'range') throw new Error(`"${fact.label}" is a range, not one number.`);
	if (measure.basis !== 'share') return measure.value;
	const part = numberOf(lookup(measure.part), lookup);
	return Math.round((part / numberOf(lookup(measure.whole), lookup)) * 100);
}

/** Lower and upper end of a number; undefined on the side that a bound leaves open. */
export function endsOf(
	fact: Fact,
	lookup: FactLookup,
): { from: number | undefined; to: number | undefined } {
	const { measure } = fact;
	if (measure.basis === 'range') return { from: measure.from, to: measure.to };
	const value = numberOf(fact, lookup);
	if (measure.basis !== 'bound') return { from: value, to: value };
	const isUpper = measure.limit === 'under' || measure.limit === 'at-most';
	return isUpper ? { from: undefined, to: value } : { from: value, to: undefined };
}

/** A number of the fact as the style has it; a range is in words only where both ends are. */
function writer({ unit, gender }: Fact, style: NumberStyle, values: readonly number[]) {
	const spelled = style === 'words' && values.every((value) => isWord(value, unit));
	return (value: number) => (spelled ? inWords(value, gender) : inDigits(value));
}

/** The number as Danish readers write it, without its unit: "ca. 1.600", "otte til ti", "8–10". */
export function formatMeasure(fact: Fact, lookup: FactLookup, style: NumberStyle): string {
	const { measure } = fact;
	if (measure.basis === 'year') return String(measure.value);
	if (measure.basis === 'range') {
		const write = writer(fact, style, [measure.from, measure.to]);
		const [from, to] = [write(measure.from), write(measure.to)];
		return /\d/.test(from) ? `${from}–${to}` : `${from} til ${to}`;
	}
	const value = numberOf(fact, lookup);
	const number = writer(fact, style, [value])(value);
	if (measure.basis === 'bound') return `${measure.words ?? boundWords[measure.limit]} ${number}`;
	return measure.basis === 'exact' ? number : `ca. ${number}`;
}

/** Number and unit: "ca. 80 timer", "fem dages varsel"; percent is "20 procent" or "20 %". */
export function formatFact(fact: Fact, lookup: FactLookup, style: NumberStyle): string {
	const text = formatMeasure(fact, lookup, style);
	if (fact.unit === 'procent') return percent(text, style);
	return fact.unit ? `${text} ${fact.unit}` : text;
}

/** How the number is known, where that needs saying. */
export function explainMeasure(fact: Fact, lookup: FactLookup): string | undefined {
	const { measure } = fact;
	if (measure.basis === 'approximate') return `Omtrentligt: rapporten skriver »${measure.words}«.`;
	if (measure.basis !== 'share') return undefined;
	const part = formatMeasure(lookup(measure.part), lookup, 'digits');
	const whole = formatMeasure(lookup(measure.whole), lookup, 'digits');
	return `Regnet ud af os: ${part} af ${whole}.`;
}
