/** A name in the middle of a sentence: a clause that it ends with is closed by a comma. */
export const closed = (name: string): string => (name.includes(',') ? `${name},` : name);

/** Parts as a Danish list: "a, b og c"; "a, som b, og c"; "a og b samt c" where a part has an og. */
export function listed(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	const before = parts.slice(0, -1);
	const nextToLast = before.pop();
	if (nextToLast === undefined) return last;
	const and = parts.some((part) => part.includes(' og ')) ? 'samt' : 'og';
	return `${[...before, closed(nextToLast)].join(', ')} ${and} ${last}`;
}

/** A label inside a sentence: a small first letter, unless it begins with an abbreviation. */
export const inSentence = (label: string): string =>
	/^\p{Lu}{2}/u.test(label) ? label : label.slice(0, 1).toLocaleLowerCase('da') + label.slice(1);
