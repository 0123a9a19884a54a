import { fold, stemOf, wordsIn } from './fold.ts';

/** Pages that one search found, the best first, and how much the search weighs. */
export interface FoundPages {
	ids: readonly string[];
	weight: number;
}

/** How quickly places further down a list lose worth. */
const decay = 4;

/** Merges lists by reciprocal rank (Cormack et al. 2009), each list by its weight. */
export function mergeFound(lists: readonly FoundPages[]): Map<string, number> {
	const scores = new Map<string, number>();
	for (const { ids, weight } of lists) {
		for (const [rank, id] of ids.entries())
			scores.set(id, (scores.get(id) ?? 0) + (weight * decay) / (decay + rank));
	}
	return new Map([...scores].sort(([, a], [, b]) => b - a));
}

/** Kinds that point to the matter or ask about it, and so stand below those that hold it. */
const lesserCategories: Readonly<Partial<Record<string, number>>> = {
	Briefing: 0.7,
	Forside: 0.7,
	Hjælp: 0.7,
	Spørgsmål: 0.75,
	Tema: 0.8,
	Kilde: 0.7,
	Note: 0.65,
	'Redaktionens noter': 0.65,
};

/** What a page of a category is worth as a hit: 1, or less where it does not hold the matter itself. */
export const categoryWorth = (category: string): number => lesserCategories[category] ?? 1;

/**
 * How far a title is about the subjects, from 0 to 1: whole where it names each of them, half for
 * parts of words.
 */
export function titleMatch(title: string, subjects: readonly string[]): number {
	if (subjects.length === 0) return 0;
	const words = wordsIn(title);
	const stems = new Set(words.map((word) => fold(stemOf(word))));
	const folded = words.map(fold);
	const worth = subjects.map((subject): number => {
		const stem = fold(stemOf(subject));
		if (stems.has(stem)) return 1;
		return stem.length > 3 && folded.some((word) => word.includes(stem)) ? 0.5 : 0;
	});
	return worth.reduce((sum, one) => sum + one, 0) / subjects.length;
}
