/** Short forms whose point ends no sentence. */
const abbreviations =
	/(?:^|[\s(»])(?:ca|kl|kr|mio|mia|nr|pr|s|jf|f\.eks|bl\.a|dvs|osv|evt|inkl|ekskl|o\.l|m\.fl|p\.t|pct|hhv|max|min)\.$/iu;

/** Quotation marks and brackets that may stand before the first letter of a sentence. */
const opening = '[»"(–]*';

const atStart = new RegExp(`(?:^|[.!?…]["«)]*\\s+)${opening}$`, 'u');

/** Whether what comes after this text begins a sentence. */
export function startsSentence(before: string): boolean {
	if (!atStart.test(before)) return false;
	return !abbreviations.test(before.replace(/\s+[»"(–]*$/u, ''));
}

/** A text to put after another: an abbreviation's point ends the sentence too. */
export const following = (before: string, text: string): string =>
	before.endsWith('.') && /^\.(?!\.)/.test(text) ? text.slice(1) : text;

const digitAtStart = new RegExp(`(?:^|[.!?…:]["«)]*\\s+)${opening}\\d`, 'gu');

/**
 * Where a sentence of a running text begins with a digit, or a digit follows a colon, as a few
 * words from there on. A formatter cannot mend it: the writer has to turn the sentence.
 */
export function digitStarts(text: string): string[] {
	return [...text.matchAll(digitAtStart)]
		.filter(({ 0: found, index }) => {
			const before = text.slice(0, index + found.search(/\s|\d/u));
			return !abbreviations.test(before);
		})
		.map(({ 0: found, index }) => text.slice(index + found.length - 1).slice(0, 40));
}
