/** An entry with its id. */
export interface Entry<Data> {
	id: string;
	data: Data;
	/** Its body as it is written, in MDX; entries in YAML have none. */
	body?: string | undefined;
}

/** Puts entries with a number into its order. */
export const byNumber = (a: Entry<{ number: number }>, b: Entry<{ number: number }>) =>
	a.data.number - b.data.number;

/** Puts entries with a place in a list into the order of these. */
export const byOrder = (a: Entry<{ order: number }>, b: Entry<{ order: number }>) =>
	a.data.order - b.data.order;
