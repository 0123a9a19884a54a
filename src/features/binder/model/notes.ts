const gap = '\n\n';

/** Whether a text holds another as whole paragraphs. */
const placeOf = (text: string, part: string): number =>
	`${gap}${text}${gap}`.indexOf(`${gap}${part}${gap}`);

/** Two notes about the same place as one: neither text is lost, and none stands twice. */
export function mergeNotes(one: string, other: string): string {
	if (other.trim() === '' || placeOf(one, other) >= 0) return one;
	if (one.trim() === '' || placeOf(other, one) >= 0) return other;
	return `${one}${gap}${other}`;
}

/**
 * A note after the reader rewrote it, while it may have changed elsewhere.
 * @param stored The note as it stands now.
 * @param before The note that the reader began from.
 * @param after What the reader made of it.
 */
export function rewriteNote(stored: string, before: string, after: string): string {
	if (stored === before) return after;
	const at = before === '' ? -1 : placeOf(stored, before);
	if (at < 0) return mergeNotes(stored, after);
	return stored.slice(0, at) + after + stored.slice(at + before.length);
}
