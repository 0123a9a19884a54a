/** Stands in for Astro's content layer: a test fills `collections` and reads them back. */
export const collections = new Map<string, { id: string; data: unknown }[]>();

export const getCollection = (kind: string) => Promise.resolve(collections.get(kind) ?? []);

export const getEntry = (kind: string, id: string) =>
	Promise.resolve(collections.get(kind)?.find((entry) => entry.id === id));

export const render = (entry: { id: string }) => Promise.resolve({ Content: entry.id });
