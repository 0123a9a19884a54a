import type { Hit, SearchOutcome } from './site-index.ts';

const element = <Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]>,
	...children: (Node | string)[]
) => {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...children);
	return made;
};

/** The excerpt is HTML in which only `<mark>` is markup; it is rebuilt as nodes. */
function excerptNodes(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
	return [...parsed.childNodes].map((node) =>
		node instanceof HTMLElement && node.localName === 'mark'
			? element('mark', {}, node.textContent)
			: document.createTextNode(node.textContent ?? ''),
	);
}

/** A hit as an item of a list. */
export const itemFor = ({ kind, title, section, url, excerpt, filters }: Hit) =>
	element(
		'li',
		{},
		element('span', { className: 'hit-kind' }, [kind, ...(filters['rapport'] ?? [])].join(' · ')),
		element('a', { href: url }, section ? `${title}: ${section}` : title),
		element('p', {}, ...excerptNodes(excerpt)),
	);

const listWords = (words: readonly string[]) => words.map((word) => `»${word}«`).join(' og ');

/** What the reader is told about a search, above its hits. */
export function tell(query: string, { hits, count, plan }: SearchOutcome): string {
	const isMissing = plan.unknown.length > 0;
	const missing = isMissing ? `${listWords(plan.unknown)} findes ikke på Samspil. ` : '';
	if (count === 0) return `${missing}Ingen sider svarer til »${query}«.`;
	const pages = count === 1 ? '1 side' : `${count} sider`;
	const shown = count > hits.length ? ` Her er de ${hits.length} bedste.` : '';
	if (plan.corrected)
		return `${missing}Mente du »${plan.corrected}«? ${pages} svarer til det i stedet for »${query}«.${shown}`;
	if (isMissing)
		return `${missing}${pages} svarer til resten af »${query}«, »${plan.about}«.${shown}`;
	return `${pages} svarer til »${query}«.${shown}`;
}
