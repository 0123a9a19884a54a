import type { Fact, Measure } from '../schemas/facts.ts';

const number = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

const boundWords: Record<Extract<Measure, { kind: 'bound' }>['limit'], string> = {
	under: 'under',
	'at-most': 'højst',
	over: 'over',
	'at-least': 'mindst',
};

/** Finds a fact by id. */
export type FactLookup = (id: string) => Fact;

/**
 * The single number that a fact holds, for sums.
 * @throws On ranges, which hold two.
 */
export function numberOf(fact: Fact, lookup: FactLookup): number {
	const { measure } = fact;
	if (measure.kind === 'range') throw new Error(`"${fact.label}" is a range, not one number.`);
	if (measure.kind !== 'share') return measure.value;
	return (numberOf(lookup(measure.part), lookup) / numberOf(lookup(measure.whole), lookup)) * 100;
}

/** The number as Danish readers write it, without its unit: "ca. 1.600", "8–10", "op til 4.000". */
export function formatMeasure(fact: Fact, lookup: FactLookup): string {
	const { measure } = fact;
	switch (measure.kind) {
		case 'exact':
			return number.format(measure.value);
		case 'approximate':
			return `ca. ${number.format(measure.value)}`;
		case 'range':
			return `${number.format(measure.from)}–${number.format(measure.to)}`;
		case 'bound':
			return `${measure.words ?? boundWords[measure.limit]} ${number.format(measure.value)}`;
		case 'year':
			return String(measure.value);
		case 'share':
			return `ca. ${number.format(Math.round(numberOf(fact, lookup)))}`;
	}
}

/** Number and unit: "ca. 80 timer". */
export function formatFact(fact: Fact, lookup: FactLookup): string {
	const text = formatMeasure(fact, lookup);
	return fact.unit ? `${text} ${fact.unit}` : text;
}

/** How the number is known, where that needs saying. */
export function explainMeasure(fact: Fact, lookup: FactLookup): string | undefined {
	const { measure } = fact;
	if (measure.kind === 'approximate') return `Omtrentligt: rapporten skriver »${measure.words}«.`;
	if (measure.kind !== 'share') return undefined;
	const part = formatMeasure(lookup(measure.part), lookup);
	const whole = formatMeasure(lookup(measure.whole), lookup);
	return `Regnet ud af os: ${part} af ${whole}.`;
}
