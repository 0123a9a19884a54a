import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { findElement } from '../../src/shared/html/find-elements.ts';
import { builtPages } from '../../src/shared/build/built-files.ts';

/** A page's address, title and main content, apart from any site around it. */
export interface BarePage {
	path: string;
	title: string;
	html: string;
}

/** The main content of the built pages that the search finds. */
export const readPages = (dist: string): BarePage[] =>
	builtPages(dist).flatMap(({ path, html: page }) => {
		const tree = unified().use(rehypeParse).parse(page);
		const main = findElement(
			tree,
			(node) => node.tagName === 'main' && 'dataPagefindBody' in node.properties,
		);
		if (!main) return [];
		const html = unified()
			.use(rehypeStringify)
			.stringify({ type: 'root', children: main.children });
		const heading = findElement(main, ({ tagName }) => tagName === 'h1');
		return [{ path, title: heading ? toString(heading).trim() : '', html }];
	});

/** Numbers below a limit, the same in every run (Lehmer's generator). */
function randomNumbers(seed: number) {
	let state = seed;
	return (below: number) => {
		state = (state * 48271) % 2147483647;
		return state % below;
	};
}

const syllables = 'bar del fin gam hus kil lov mar nor ped rim sol tas vel øst ål'.split(' ');

/**
 * Makes up pages from the sentences of real ones, each with a few names of its own, so that the
 * vocabulary grows with the number of pages as it does on real sites.
 */
export function generatePages(real: readonly BarePage[], count: number): BarePage[] {
	const random = randomNumbers(20_191_214);
	const sentences = real
		.map(({ html }) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
		.flatMap((text) => text.match(/[A-ZÆØÅ][^.!?<>]{30,200}[.!?]/g) ?? []);
	const pick = <Item>(items: readonly Item[]) => items[random(items.length)] as Item;
	const name = () => {
		const word = [1, 2, 3].map(() => pick(syllables)).join('');
		return word.charAt(0).toUpperCase() + word.slice(1);
	};
	const paragraph = () => `<p>${[1, 2, 3, 4].map(() => pick(sentences)).join(' ')} ${name()}.</p>`;
	return Array.from({ length: count }, (_, number) => {
		const title = `${name()} og ${name()}`;
		const parts = Array.from(
			{ length: 3 + random(3) },
			(_, part) =>
				`<h2 id="del-${part}">${pick(sentences).slice(0, 40)}</h2>${paragraph()}${paragraph()}`,
		);
		return { path: `side-${number}`, title, html: parts.join('') };
	});
}
