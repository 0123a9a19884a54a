const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Pattern that finds one of the forms as whole words, the longest first.
 * Letters, digits and hyphens around a form make it part of another word.
 */
export function formsPattern(forms: readonly string[]): RegExp {
	const alternatives = [...forms].sort((a, b) => b.length - a.length).map(escape);
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');
}
