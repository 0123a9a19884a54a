/** A name in the middle of a sentence: a clause that it ends with is closed by a comma. */
export const closed = (name: string): string => (name.includes(',') ? `${name},` : name);

/** Parts as a Danish list: "a", "a og b", "a, b og c"; "a, som b, og c". */
export function listed(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	const before = parts.slice(0, -1);
	const nextToLast = before.pop();
	if (nextToLast === undefined) return last;
	return `${[...before, closed(nextToLast)].join(', ')} og ${last}`;
}

/** A label inside a sentence: a small first letter, unless it begins with an abbreviation. */
export const inSentence = (label: string): string =>
	/^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLocaleLowerCase('da') + label.slice(1);
