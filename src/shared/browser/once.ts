/** Something that is loaded when it is first asked for, and again only after a failure. */
export interface Once<Value> {
	/** @throws When it cannot be had; the next call tries again. */
	get: () => Promise<Value>;
	/** Lets the next call load anew. */
	forget: () => void;
}

/** Loads something once. */
export function once<Value>(load: () => Promise<Value>): Once<Value> {
	let loading: Promise<Value> | undefined;
	const forget = () => {
		loading = undefined;
	};
	const get = () =>
		(loading ??= load().catch((error: unknown) => {
			forget();
			throw error;
		}));
	return { get, forget };
}
