/**
 * Asks every query of a file as the search dialog does, and prints how well it is answered.
 *
 *   npm run search:eval -- [FILE]    after a build; FILE is support/search/queries.json unless named
 *
 * hit@5: share of queries with a relevant hit among the first five. MRR: mean of 1 / rank of the
 * first relevant hit. Nonsense is right when nothing is shown.
 */
import { readFileSync } from 'node:fs';
import { hitTitle, openSearch } from '../support/search-from-disk.ts';

interface Query {
	q: string;
	kind: string;
	/** Patterns `title:a|b`, of which one must stand in a hit's title. */
	relevant: string[];
}

const [file = 'support/search/queries.json'] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, 'utf8')) as Query[];
/** As many hits as the dialog shows. */
const most = 8;

const rankOf = (titles: readonly string[], { relevant }: Query): number => {
	const patterns = relevant.map((pattern) => new RegExp(pattern.replace(/^title:/, ''), 'i'));
	return titles.findIndex((title) => patterns.some((pattern) => pattern.test(title))) + 1;
};

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const search = await openSearch('dist');
const judged: { query: Query; titles: string[]; rank: number }[] = [];
for (const query of queries) {
	const titles = (await search(query.q, most)).hits.map(hitTitle);
	judged.push({ query, titles, rank: rankOf(titles, query) });
}

const meant = judged.filter(({ query }) => query.relevant.length > 0);
const nonsense = judged.filter(({ query }) => query.relevant.length === 0);
const summary = (some: typeof judged) => ({
	queries: some.length,
	'hit@5': mean(some.map(({ rank }) => (rank > 0 && rank <= 5 ? 1 : 0))).toFixed(3),
	MRR: mean(some.map(({ rank }) => (rank > 0 ? 1 / rank : 0))).toFixed(3),
	'no hit': some.filter(({ titles }) => titles.length === 0).length,
});
const kinds = [...new Set(meant.map(({ query }) => query.kind))];
console.table({
	all: summary(meant),
	...Object.fromEntries(
		kinds.map((kind) => [kind, summary(meant.filter(({ query }) => query.kind === kind))]),
	),
});
console.log(
	`nonsense: ${nonsense.filter(({ titles }) => titles.length === 0).length} of ${nonsense.length} find nothing`,
);
for (const { query, titles, rank } of [...meant, ...nonsense]) {
	const isRight = query.relevant.length > 0 ? rank > 0 && rank <= 5 : titles.length === 0;
	if (!isRight) console.log(`missed "${query.q}": ${titles.slice(0, 5).join(' · ') || 'no hit'}`);
}
