/** The items with different keys, the first of each, in their order. */
export function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
	const keys = new Set<string>();
	return items.filter((item) => {
		const key = keyOf(item);
		const isNew = !keys.has(key);
		keys.add(key);
		return isNew;
	});
}
