import { distance } from 'fastest-levenshtein';
import { fold, spellingsOf, stemOf, wordsIn } from './fold.ts';
import { stopWords } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A search for Pagefind; hits of lighter ones rank below hits of heavier ones. */
export interface PlannedSearch {
	query: string;
	/** Above 0, at most 1. */
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
	/** Words that the site does not hold, nor anything near. */
	unknown: string[];
}

interface Index {
	words: ReadonlySet<string>;
	bySpelling: ReadonlyMap<string, string>;
	byStem: ReadonlyMap<string, string>;
	ordered: readonly string[];
	synonyms: readonly (readonly string[])[];
}

/** A word of the query and what it is on the site. */
type Resolved =
	| { kind: 'known'; typed: string; word: string }
	| { kind: 'part'; typed: string; word: string }
	| { kind: 'split'; typed: string; word: string }
	| { kind: 'corrected'; typed: string; word: string }
	| { kind: 'unknown'; typed: string };

const weights = {
	whole: 1,
	subjects: 0.95,
	joined: 0.9,
	synonym: 0.6,
	compound: 0.5,
	single: 0.25,
} as const;

const shortestPart = 4;
const shortestPrefix = 3;
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
		ordered: words,
		synonyms,
	};
}

/** The site's word for a typed one: itself, another spelling, another inflection, or its beginning. */
function findWord(typed: string, index: Index): string | undefined {
	if (index.words.has(typed)) return typed;
	const spelled = index.bySpelling.get(fold(typed)) ?? index.bySpelling.get(typed);
	if (spelled) return spelled;
	const inflected = index.byStem.get(fold(stemOf(typed)));
	if (inflected) return inflected;
	if (typed.length < shortestPrefix) return undefined;
	const begins = index.ordered.find((word) => fold(word).startsWith(fold(typed)));
	return begins?.slice(0, typed.length);
}

const linkings = ['', 's', 'e'];

/** A compound that the site does not hold, as two words that it does: "bilfolie" → "bil folie". */
function splitCompound(typed: string, index: Index): string | undefined {
	for (let at = typed.length - 3; at >= 3; at--) {
		for (const linking of linkings) {
			if (!typed.slice(0, at).endsWith(linking)) continue;
			const first = typed.slice(0, at - linking.length);
			const second = typed.slice(at);
			const words = [first, second].map((part) =>
				part.length < 3
					? undefined
					: (index.bySpelling.get(fold(part)) ?? index.byStem.get(fold(stemOf(part)))),
			);
			if (words[0] && words[1] && !stopWords.has(first) && !stopWords.has(second))
				return words.join(' ');
		}
	}
	return undefined;
}

const allowedErrors = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The nearest word of the site, where it is near enough to be a typing error. */
function correct(typed: string, index: Index): string | undefined {
	const folded = fold(typed);
	const allowed = allowedErrors(folded.length);
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

function resolve(typed: string, index: Index): Resolved {
	const word = findWord(typed, index);
	if (word) return { kind: 'known', typed, word };
	const [compound] = compoundsWith(typed, index);
	if (compound) return { kind: 'part', typed, word: compound };
	const split = splitCompound(typed, index);
	if (split) return { kind: 'split', typed, word: split };
	const corrected = correct(typed, index);
	return corrected ? { kind: 'corrected', typed, word: corrected } : { kind: 'unknown', typed };
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
			.filter((name) => wordsIn(name).every((word) => findWord(word, index)))
			.map((name) => padded.replace(` ${said} `, ` ${name} `).trim());
	});
}

function heaviestFirst(searches: readonly PlannedSearch[]): PlannedSearch[] {
	const seen = new Set<string>();
	return [...searches]
		.sort((a, b) => b.weight - a.weight)
		.filter(({ query }) => query && !seen.has(query) && seen.add(query));
}

/**
 * Turns a query into the Pagefind searches it stands for. Only words that the site holds are
 * searched for, because Pagefind answers unknown ones with whatever begins alike.
 */
export function planSearch(query: string, index: Index): SearchPlan {
	const typed = wordsIn(query);
	const resolved = typed.map((word) => resolve(word, index));
	const known = resolved.filter((word) => word.kind !== 'unknown');
	const unknown = resolved
		.filter(
			({ kind, typed: word }) => kind === 'unknown' && word.length > 1 && !stopWords.has(word),
		)
		.map((word) => word.typed);
	const isSubject = (word: Resolved) => word.kind !== 'unknown' && !stopWords.has(word.word);
	const withSubject = known.filter(isSubject);
	// Where most of what was asked is not on the site, the rest would answer something else.
	const words = unknown.length > withSubject.length ? [] : known.map(({ word }) => word);
	const core = words.length === 0 ? [] : withSubject;
	const subjects = core.length > 0 ? core.map(({ word }) => word) : words;
	const whole = words.join(' ');
	const about = subjects.join(' ');
	const substituted = core.flatMap(({ kind, typed: part, word }) =>
		compoundsWith(kind === 'part' ? part : word, index).map((compound) =>
			about.replace(word, compound),
		),
	);
	return {
		searches: heaviestFirst([
			{ query: whole, weight: weights.whole },
			{ query: about, weight: weights.subjects },
			...joinNeighbours(words, index).map((q) => ({ query: q, weight: weights.joined })),
			...joinNeighbours(subjects, index).map((q) => ({ query: q, weight: weights.joined })),
			...inOtherWords(about, index).map((q) => ({ query: q, weight: weights.synonym })),
			...substituted.map((q) => ({ query: q, weight: weights.compound })),
			...(subjects.length > 1 ? subjects : []).map((q) => ({ query: q, weight: weights.single })),
		]),
		about,
		subjects: subjects.flatMap(wordsIn),
		corrected: resolved.some(({ kind }) => kind === 'corrected')
			? known.map(({ word }) => word).join(' ')
			: undefined,
		unknown,
	};
}
