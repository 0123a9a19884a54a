/**
 * How numbers are written: `words` in running text, where numbers to ten are spelled out, and
 * `digits` in tables, labels and figures.
 */
export type NumberStyle = 'words' | 'digits';

/** Grammatical gender of what is counted; only one has two forms, én and ét. */
export type Gender = 'common' | 'neuter';

const words = ['nul', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'] as const;

const small = 'nul|to|tre|fire|fem|seks|syv|otte|ni|ti';
const large = [
	'elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten',
	'(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:tyve|tredive|fyrre|halvtreds|tres|firs|halvfjerds|halvfems)',
	'hundrede(?:og\\p{L}+)?|tusinde?',
].join('|');

/** What a number may be typed as in a text, for a pattern: digits, and words of any size. */
export const numberWords = `\\p{N}+|${small}|${large}|et par|et (?:halvt )?dusin|en (?:halv )?snes`;

/**
 * A number that a text may not type, for a pattern: digits, words above ten, and smaller words
 * where the formatter would write digits.
 */
export const looseNumbers = `\\p{N}|(?<!\\p{L})(?:(?:${large})(?!\\p{L})|(?:${small}|én|ét)\\s+(?:procent(?:point)?|pct\\.|kr\\.|kroner|euro)(?!\\p{L}))`;

// Twenty decimals is the most that Intl takes: an exact number stays exact.
const exact = { maximumFractionDigits: 20 };
const digits = new Intl.NumberFormat('da-DK', exact);
const ungrouped = new Intl.NumberFormat('da-DK', { ...exact, useGrouping: false });

/** Units that stand with digits everywhere. */
const digitUnits = /procent|%|kr\.|kroner|euro|kl\.|mio\.|mia\.|[kM]B/;

/** A number in digits, with point between thousands and decimal comma: "1.600", "12,25". */
export const inDigits = (value: number): string => digits.format(value);

/** A number in digits without points, for files: "1600", "12,25". */
export const withDecimalComma = (value: number): string => ungrouped.format(value);

/** Lower and upper end in digits, "10–14"; one number where they are equal. */
export const span = ({ from, to }: { from: number; to: number }): string =>
	from === to ? inDigits(from) : `${inDigits(from)}–${inDigits(to)}`;

/** Whether a number is a word in running text: whole, ten at most, and not money or percent. */
export const isWord = (value: number, unit = ''): boolean =>
	Number.isInteger(value) && value >= 0 && value <= 10 && !digitUnits.test(unit);

/** A whole number from nul to ten as a word. */
export const inWords = (value: number, gender: Gender = 'common'): string =>
	value === 1 ? (gender === 'common' ? 'én' : 'ét') : (words[value] ?? inDigits(value));

/** Percent as the style has it: "23 procent" in running text, "23 %" elsewhere. */
export const percent = (number: string, style: NumberStyle): string =>
	`${number} ${style === 'words' ? 'procent' : '%'}`;
