/**
 * Prints how each built page reads, worst first, and marks what is heavier or more chopped than
 * it should be. Run after a build; ends with 1 if any page is marked.
 *
 *   npm run readability
 */
import { isHardToRead, limits, readability, sentencesOf } from '../support/texts/readability.ts';
import { runningText } from '../support/texts/running-text.ts';
import { pages } from '../support/built-site.ts';

const measured = pages
	.map(({ address, tree }) => ({
		address,
		...readability(runningText(tree).flatMap(sentencesOf)),
	}))
	.filter(({ sentences }) => sentences > 0)
	.sort((a, b) => Number(isHardToRead(b)) - Number(isHardToRead(a)) || b.lix - a.lix);

const row = (...cells: string[]) =>
	cells.map((cell, order) => (order < 7 ? cell.padStart(9) : `  ${cell}`)).join('');

console.log(row('LIX', 'short', 'words', 'sentences', 'mean', 'spread', 'longest', 'page'));
for (const page of measured) {
	const { address, lix, short, words, sentences, mean, spread, longest } = page;
	const shares = [lix.toFixed(1), `${short.toFixed(0)} %`, `${words}`, `${sentences}`];
	const lengths = [mean.toFixed(1), spread.toFixed(1), `${longest}`];
	console.log(row(...shares, ...lengths, `${address}${isHardToRead(page) ? '  ← mend' : ''}`));
}

const marked = measured.filter(isHardToRead).length;
console.log(
	`${marked} of ${measured.length} pages are over LIX ${limits.lix} or have ${limits.short} % short sentences or more`,
);
process.exit(marked === 0 ? 0 : 1);
