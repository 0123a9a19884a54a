import { distance } from 'fastest-levenshtein';
import { fold, soundOf, spellingsOf, stemOf, withoutEnding, wordsIn } from './fold.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A search for Pagefind; hits of lighter ones rank below hits of heavier ones. */
export interface PlannedSearch {
	query: string;
	/** Above 0; 1 for what was typed. */
	weight: number;
}

/** What a query stands for on this site. */
export interface SearchPlan {
	searches: PlannedSearch[];
	/** What is searched for: the words of the query that the site holds. */
	about: string;
	/** Words that titles are compared with. */
	subjects: string[];
	/** The query with typing errors put right; undefined where there were none. */
	corrected: string | undefined;
	/** Words that the site does not hold, nor anything that could be a typing error. */
	unknown: string[];
	/** Words that a reader of the unknown ones may look for instead. */
	near: string[];
}

/** A vocabulary prepared for planning. */
export interface Index {
	words: ReadonlySet<string>;
	bySpelling: ReadonlyMap<string, string>;
	byStem: ReadonlyMap<string, string>;
	bySound: ReadonlyMap<string, string>;
	ordered: readonly string[];
	synonyms: readonly (readonly string[])[];
}

/** A word of the query and what it is on the site. */
type Resolved =
	| { match: 'known'; typed: string; word: string }
	| { match: 'begun'; typed: string; word: string }
	| { match: 'part'; typed: string; word: string }
	| { match: 'split'; typed: string; word: string }
	| { match: 'corrected'; typed: string; word: string }
	| { match: 'unknown'; typed: string };

const weights = {
	whole: 1,
	subjects: 0.95,
	synonym: 0.6,
	compound: 0.5,
	single: 0.25,
} as const;

const shortestPart = 4;
const longPart = 6;
const shortestPrefix = 3;
const shortestBase = 3;
const mostCompounds = 8;

const firstWins = (pairs: readonly (readonly [string, string])[]) => {
	const map = new Map<string, string>();
	for (const [key, word] of pairs) if (!map.has(key)) map.set(key, word);
	return map;
};

/** Prepares a vocabulary for planning; the most frequent word wins where spellings meet. */
export function indexVocabulary({ words, synonyms }: Vocabulary): Index {
	return {
		words: new Set(words),
		bySpelling: firstWins(
			words.flatMap((word) => spellingsOf(word).map((spelling) => [spelling, word] as const)),
		),
		byStem: firstWins(words.map((word) => [fold(stemOf(word)), word] as const)),
		bySound: firstWins(words.map((word) => [soundOf(word), word] as const)),
		ordered: words,
		synonyms,
	};
}

/** The site's word for a typed one: itself, another spelling, or another inflection. */
function findWord(typed: string, index: Index): string | undefined {
	if (index.words.has(typed)) return typed;
	const spelled = index.bySpelling.get(fold(typed)) ?? index.bySpelling.get(typed);
	if (spelled) return spelled;
	const inflected = index.byStem.get(fold(stemOf(typed)));
	if (inflected) return inflected;
	const base = withoutEnding(typed);
	return base.length >= shortestBase && index.words.has(base) ? base : undefined;
}

/** The beginning of a word of the site, spelled as the site does. */
function findBeginning(typed: string, index: Index): string | undefined {
	if (typed.length < shortestPrefix) return undefined;
	const begins = index.ordered.find((word) => fold(word).startsWith(fold(typed)));
	return begins?.slice(0, typed.length);
}

const linkings = ['', 's', 'e'];

/** A part of a compound: a word of the site, or the beginning of one where it is long enough. */
function findPart(part: string, index: Index): string | undefined {
	if (part.length < shortestPrefix) return undefined;
	const word = index.bySpelling.get(fold(part)) ?? index.byStem.get(fold(stemOf(part)));
	if (word) return word;
	return part.length >= longPart ? findBeginning(part, index) : undefined;
}

/** A compound that the site does not hold, as two words that it does: "bilfolie" → "bil folie". */
function splitCompound(typed: string, index: Index): string | undefined {
	for (let at = typed.length - 3; at >= 3; at--) {
		for (const linking of linkings) {
			if (!typed.slice(0, at).endsWith(linking)) continue;
			const first = typed.slice(0, at - linking.length);
			const second = typed.slice(at);
			const words = [first, second].map((part) => findPart(part, index));
			if (words[0] && words[1] && !stopWords.has(first) && !stopWords.has(second))
				return words.join(' ');
		}
	}
	return undefined;
}

const allowedErrors = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);

const mostNear = 3;

/** Words of the site that look like an unknown one, the most alike first. */
function nearWords(typed: string, index: Index): string[] {
	const folded = fold(typed);
	const allowed = Math.floor(folded.length * 0.45);
	return index.ordered
		.filter((word) => word.length > 3 && Math.abs(word.length - typed.length) <= allowed)
		.map((word) => ({ word, errors: distance(folded, fold(word)) }))
		.filter(({ errors }) => errors <= allowed)
		.sort((a, b) => a.errors - b.errors)
		.slice(0, mostNear)
		.map(({ word }) => word);
}

/** The nearest word of the site, where it is near enough to be a typing error. */
function correct(typed: string, index: Index): string | undefined {
	const folded = fold(typed);
	const allowed = allowedErrors(folded.length);
	const sounding = allowed > 0 ? index.bySound.get(soundOf(typed)) : undefined;
	if (sounding) return sounding;
	let best: { word: string; errors: number } | undefined;
	for (const word of index.ordered) {
		if (Math.abs(word.length - typed.length) > allowed) continue;
		// The first letter is seldom wrong, and short words with another one are other words.
		if (typed.length < 8 && !fold(word).startsWith(folded.slice(0, 1))) continue;
		const errors = distance(folded, fold(word));
		if (errors <= allowed && (!best || errors < best.errors)) best = { word, errors };
	}
	return best?.word;
}

type KnownWord = Exclude<Resolved, { match: 'unknown' }>;

function resolve(typed: string, index: Index): Resolved {
	const word = findWord(typed, index);
	if (word) return { match: 'known', typed, word };
	const begun = findBeginning(typed, index);
	if (begun) return { match: 'begun', typed, word: begun };
	const [compound] = compoundsWith(typed, index);
	if (compound) return { match: 'part', typed, word: compound };
	const split = splitCompound(typed, index);
	if (split) return { match: 'split', typed, word: split };
	const corrected = correct(typed, index);
	return corrected ? { match: 'corrected', typed, word: corrected } : { match: 'unknown', typed };
}

/** Compounds on the site that the word is a part of: "regler" → "udbudsregler". */
function compoundsWith(word: string, index: Index): string[] {
	if (word.length < shortestPart) return [];
	const part = fold(word);
	const stem = fold(stemOf(word));
	return index.ordered
		.filter((candidate) => {
			const folded = fold(candidate);
			return (
				folded.length > part.length + 2 &&
				(folded.includes(part) || (stem.length >= shortestPart && folded.includes(stem))) &&
				fold(stemOf(candidate)) !== stem
			);
		})
		.slice(0, mostCompounds);
}

/** Neighbouring words that the site writes as one: "frokost ordning" → "frokostordning". */
function joinNeighbours(words: readonly string[], index: Index): string[] {
	return words.slice(0, -1).flatMap((word, at) => {
		const next = words[at + 1] ?? '';
		const joined = linkings
			.map((linking) => index.bySpelling.get(fold(`${word}${linking}${next}`)))
			.find(Boolean);
		return joined ? [[...words.slice(0, at), joined, ...words.slice(at + 2)].join(' ')] : [];
	});
}

/** The query with a phrase of it put in other words. */
function inOtherWords(query: string, index: Index): string[] {
	const padded = ` ${query} `;
	return index.synonyms.flatMap((group) => {
		const said = group.find((name) => padded.includes(` ${name} `));
		if (!said) return [];
		return group
			.filter((name) => name !== said)
			.map((name) => padded.replace(` ${said} `, ` ${name} `).trim());
	});
}

function heaviestFirst(searches: readonly PlannedSearch[]): PlannedSearch[] {
	const seen = new Set<string>();
	return [...searches]
		.sort((a, b) => b.weight - a.weight)
		.filter(({ query }) => query && !seen.has(query) && seen.add(query));
}

/** What of a query is searched for. */
interface Understood {
	/** Words that the site holds, in the order of the query. */
	known: KnownWord[];
	/** Those of them that carry a subject; all of them where none does. */
	core: KnownWord[];
	unknown: string[];
	/** Words that are left when too much of the query is unknown to search for them. */
	leftOver: string[];
}

const carriesSubject = (word: string) => word.length > 1 && !stopWords.has(word);

function understand(query: string, index: Index): Understood {
	const typed = wordsIn(query);
	const resolved = typed.map((word) => resolve(word, index));
	const unknown = resolved
		.filter(({ match, typed: word }) => match === 'unknown' && carriesSubject(word))
		.map((word) => word.typed);
	// Beside an unknown word, guesses at the others would answer something else.
	const known = resolved.filter(
		(word): word is KnownWord =>
			word.match === 'known' || (unknown.length === 0 && word.match !== 'unknown'),
	);
	const subjects = known.filter(({ word }) => !stopWords.has(word));
	const missing = typed.filter(carriesSubject).length - subjects.length;
	if (missing > subjects.length) {
		const leftOver = subjects.map(({ word }) => word);
		return { known: [], core: [], unknown, leftOver };
	}
	const core = subjects.length > 0 ? subjects : known;
	return { known, core, unknown, leftOver: [] };
}

/** Queries in which a word stands as a compound that it is a part of. */
const inCompounds = (about: string, core: readonly KnownWord[], index: Index) =>
	core.flatMap(({ match, typed, word }) =>
		compoundsWith(match === 'part' ? typed : word, index).map((compound) =>
			about.replace(word, compound),
		),
	);

const weighed = (queries: readonly string[], weight: number): PlannedSearch[] =>
	queries.map((query) => ({ query, weight }));

/**
 * Turns a query into the searches it stands for. Only words that the site holds are searched for,
 * because Pagefind answers unknown ones with whatever begins alike.
 */
export function planSearch(query: string, index: Index): SearchPlan {
	const { known, core, unknown, leftOver } = understand(query, index);
	const words = known.map(({ word }) => word);
	const subjects = core.map(({ word }) => word);
	const about = subjects.join(' ');
	const joined = joinNeighbours(subjects, index);
	return {
		searches: heaviestFirst([
			...weighed([words.join(' ')], weights.whole),
			...weighed([about], weights.subjects),
			...weighed([...joinNeighbours(words, index), ...joined], weights.whole),
			...weighed(inOtherWords(about, index), weights.synonym),
			...weighed(inCompounds(about, core, index), weights.compound),
			...weighed(subjects.length > 1 ? subjects : [], weights.single),
		]),
		about,
		subjects: wordsIn(joined[0] ?? about),
		corrected: known.some(({ match }) => match === 'corrected') ? words.join(' ') : undefined,
		unknown,
		near: [
			...(leftOver.length > 0 ? [leftOver.join(' ')] : []),
			...unknown.flatMap((word) => nearWords(word, index)),
		],
	};
}
