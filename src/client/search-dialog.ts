import { loadSiteIndex, searchSite, type Hit, type SearchOutcome } from './site-index.ts';

const shownHits = 8;

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

const itemFor = ({ kind, title, section, url, excerpt }: Hit) =>
	element(
		'li',
		{},
		element('span', { className: 'hit-kind' }, kind),
		element('a', { href: url }, section ? `${title}: ${section}` : title),
		element('p', {}, ...excerptNodes(excerpt)),
	);

const listWords = (words: readonly string[]) => words.map((word) => `»${word}«`).join(' og ');

/** What the reader is told about a search, above its hits. */
function tell(query: string, { hits, count, plan }: SearchOutcome): string {
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

/** Makes the dialog search while the reader types. Attaching twice does nothing. */
export function attach(dialog: HTMLDialogElement) {
	const field = dialog.querySelector('input');
	const status = dialog.querySelector('.search-status');
	const help = dialog.querySelector<HTMLElement>('.search-help');
	const list = dialog.querySelector('.search-hits');
	if (!field || !status || !help || !list || dialog.dataset['ready']) return;
	dialog.dataset['ready'] = 'true';

	let latest = 0;
	const search = async () => {
		const turn = ++latest;
		const query = field.value.trim();
		if (!query) {
			list.replaceChildren();
			status.textContent = '';
			help.hidden = true;
			return;
		}
		const outcome = await searchSite(query, shownHits);
		if (turn !== latest) return;
		list.replaceChildren(...outcome.hits.map(itemFor));
		help.hidden = outcome.count > 0;
		status.textContent = tell(query, outcome);
	};
	const searchOrSay = () => {
		search().catch(() => {
			status.textContent = 'Søgningen kunne ikke hentes. Prøv igen, eller brug ordlisten.';
		});
	};

	field.addEventListener('input', searchOrSay);
	field.addEventListener('keydown', ({ key }) => {
		if (key === 'Enter') list.querySelector('a')?.click();
	});
	dialog.querySelector('.search-close')?.addEventListener('click', () => {
		dialog.close();
	});
	dialog.addEventListener('click', (event) => {
		const isBackdrop = event.target === dialog;
		const isHit = event.target instanceof Element && event.target.closest('a');
		if (isBackdrop || isHit) dialog.close();
	});
	// The first search is quicker when the index is on its way; a failure shows with that search.
	loadSiteIndex().catch(() => undefined);
	if (field.value) searchOrSay();
}
