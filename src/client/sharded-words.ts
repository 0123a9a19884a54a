import { indexVocabulary, planSearch, type SearchPlan } from '../search/plan.ts';
import { searchFiles, type SearchData } from '../search/search-data.ts';
import { makeVocabulary, shardsNear, shardsOf } from '../search/vocabulary.ts';
import { fetchSearchFile } from './search-files.ts';

/** Plans searches with the few files of words that a query needs. */
export function plannerWithShards({ names, shards }: Extract<SearchData, { kind: 'sharded' }>) {
	const { words: spoken, synonyms } = makeVocabulary(new Map(), names);
	const loading = new Map<string, Promise<string[]>>();

	function load(shard: string): Promise<string[]> {
		const words = loading.get(shard) ?? fetchSearchFile<string[]>(searchFiles.words(shard));
		loading.set(shard, words);
		words.catch(() => loading.delete(shard));
		return words;
	}

	async function planWith(query: string, wanted: readonly string[]): Promise<SearchPlan> {
		const lists = await Promise.all(wanted.filter((name) => shards.includes(name)).map(load));
		const words = [...new Set([...lists.flat(), ...spoken])];
		return planSearch(query, indexVocabulary({ words, synonyms }));
	}

	return async (query: string): Promise<SearchPlan> => {
		const first = shardsOf(query);
		const plan = await planWith(query, first);
		const doubtful = plan.doubtful.flatMap((word) => shardsNear(word, shards));
		return doubtful.length > 0 ? planWith(query, [...first, ...doubtful]) : plan;
	};
}
