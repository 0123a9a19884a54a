import type { PageInfo } from '../model/pages.ts';
import { hitTitle, pageTitle, type Hit, type SearchOutcome } from '../model/search.ts';
import { element } from '../../../shared/browser/element.ts';
import { siteAddress } from '../../../shared/browser/site-files.ts';

/** The excerpt is HTML in which only `<mark>` is markup; it is rebuilt as nodes. */
function excerptNodes(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
	return [...parsed.childNodes].map((node) =>
		node instanceof HTMLElement && node.localName === 'mark'
			? element('mark', {}, node.textContent)
			: document.createTextNode(node.textContent ?? ''),
	);
}

/** Kind, report and theme, as the line above a hit names them. */
const originOf = ({ category, filters }: PageInfo) =>
	[category, filters['rapport']?.join(' og '), filters['tema']?.join(', ')]
		.filter(Boolean)
		.join(' · ');

const item = (page: PageInfo, url: string, title: string, ...more: Node[]) =>
	element(
		'li',
		{},
		element('span', { className: 'hit-category' }, originOf(page)),
		element('a', { href: siteAddress(url) }, title),
		...more,
	);

/** A hit as an item of a list. */
export const hitItem = (hit: Hit) =>
	item(hit.page, hit.url, hitTitle(hit), element('p', {}, ...excerptNodes(hit.excerpt)));

/** A page as an item of a list. */
export const pageItem = (page: PageInfo) => item(page, page.url, pageTitle(page));

/** Words to search for instead, as buttons. */
export const nearButtons = (near: readonly string[], search: (word: string) => void) =>
	near.map((word) => {
		const button = element('button', { type: 'button', className: 'control near-word' }, word);
		button.addEventListener('click', () => {
			search(word);
		});
		return button;
	});

const listWords = (words: readonly string[]) => words.map((word) => `»${word}«`).join(' og ');

/** What the reader is told about a search, above its hits. */
export function tell(query: string, { hits, found, plan }: SearchOutcome): string {
	const count = found.length;
	const missing =
		plan.unknown.length > 0 ? ` ${listWords(plan.unknown)} står ikke på Samspil.` : '';
	if (count === 0) return `Ingen resultater for »${query}«.${missing}`;
	const results = count === 1 ? 'ét resultat' : `${count} resultater`;
	const shown = count > hits.length ? ` Her er de ${hits.length} bedste.` : '';
	if (plan.corrected)
		return `Mente du »${plan.corrected}«? Her er ${results} for det i stedet for »${query}«.${missing}${shown}`;
	if (missing)
		return `Ingen resultater for hele »${query}«.${missing} Her er ${results} for »${plan.about}«.${shown}`;
	return `${count === 1 ? 'Ét resultat' : results} for »${query}«.${shown}`;
}
