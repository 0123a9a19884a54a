import type { NumberStyle } from './danish-numbers.ts';

/** Short forms after which the sentence goes on. */
const goesOn =
	/(?:^|[\s(»–])(?:a\.m\.b\.a|bl\.a|ca|d|dvs|ekskl|evt|f\.eks|fx|hhv|inkl|jf|kl|mia|mio|nr|pr|s|tlf|vedr)\.$/iu;

/** Short forms after which the sentence goes on where a bracket follows. */
const mayEnd = /(?:^|[\s(»–])(?:etc|kr|m\.fl|m\.m|m\.v|mv|o\.l|osv|pct|stk)\.$/iu;

/** Signs that may stand before the first letter of a sentence. */
const opening = '[»"“‘(–-]*\\s*';

const atStart = new RegExp(`(?:^\\s*|[.!?]["”’«›)\\]]*\\s+)${opening}$`, 'u');

/** A text up to the end of its last sentence or short form. */
const upToSign = (text: string): string => text.replace(/[\s»"“‘(–-]+$/u, '');

/** Whether a short form, and not the end of a sentence, stands last in a text. */
function isShortForm(before: string): boolean {
	const text = upToSign(before);
	return goesOn.test(text) || (mayEnd.test(text) && before.slice(text.length).includes('('));
}

/** Whether what comes after this text begins a sentence. */
export const startsSentence = (before: string): boolean =>
	atStart.test(before) && !isShortForm(before);

/** The text with a capital letter, as a sentence begins; what begins with a digit is unchanged. */
export const capitalised = (text: string): string =>
	text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1);

/** A number as it stands after a text: a word that begins a sentence has a capital letter. */
export const inPlace = (number: string, before: string, style: NumberStyle): string =>
	style === 'words' && startsSentence(before) ? capitalised(number) : number;

/** A text to put after another: an abbreviation's point ends the sentence too. */
export const following = (before: string, text: string): string =>
	before.endsWith('.') && /^\.(?!\.)/.test(text) ? text.slice(1) : text;

const digitAtStart = new RegExp(`(?:^|[.!?:]["”’«›)\\]]*\\s+)${opening}(?=\\p{N})`, 'gu');

/**
 * Where a sentence of a running text begins with a digit, or a digit follows a colon, as a few
 * words from there on. A formatter cannot mend it: the writer has to turn the sentence.
 */
export const digitStarts = (text: string): string[] =>
	[...text.matchAll(digitAtStart)]
		.map(({ 0: found, index }) => index + found.length)
		.filter((at) => !isShortForm(text.slice(0, at)))
		.map((at) => text.slice(at, at + 40));

/** A text as a sentence: with a full stop where no sign ends it. */
export const asSentence = (text: string): string =>
	/[.!?:…]["”’«›)\]]*$/u.test(text) ? text : `${text}.`;
