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

/** How far a title is about the subjects: 1 where it names each of them, half for parts of words. */
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
