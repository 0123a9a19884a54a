/** A section of a page that matches. */
interface SubResult {
	title: string;
	url: string;
	excerpt: string;
	/** The words found, weighed: headings count for more than running text. */
	weighted_locations: { balanced_score: number }[];
}

/** What Pagefind tells about a page that matches. */
interface PageResult {
	url: string;
	excerpt: string;
	meta: { title?: string; kind?: string };
	sub_results: SubResult[];
}

interface Pagefind {
	init: () => Promise<void>;
	search: (query: string) => Promise<{ results: { data: () => Promise<PageResult> }[] }>;
}

const shownHits = 8;

let pagefind: Promise<Pagefind> | undefined;

/** Loads Pagefind from where the build puts it. Fails in the dev server, which has no index. */
function loadPagefind(): Promise<Pagefind> {
	const address = '/pagefind/pagefind.js';
	pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (api) => {
		await api.init();
		return api;
	});
	return pagefind;
}

const element = <Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]>,
	...children: (Node | string)[]
) => {
	const made = Object.assign(document.createElement(tag), properties);
	made.append(...children);
	return made;
};

/** Pagefind's excerpt is HTML in which only `<mark>` is markup; it is rebuilt as nodes. */
function excerptNodes(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
	return [...parsed.childNodes].map((node) =>
		node instanceof HTMLElement && node.localName === 'mark'
			? element('mark', {}, node.textContent)
			: document.createTextNode(node.textContent ?? ''),
	);
}

const scoreOf = ({ weighted_locations: locations }: SubResult) =>
	locations.reduce((sum, { balanced_score: score }) => sum + score, 0);

/** A hit that leads to the section that matches best, or to the page where it has no sections. */
function hitOf(page: PageResult): HTMLLIElement {
	const [section] = [...page.sub_results].sort((a, b) => scoreOf(b) - scoreOf(a));
	const title = page.meta.title ?? page.url;
	const heading = section && section.title !== title ? `${title}: ${section.title}` : title;
	return element(
		'li',
		{},
		element('span', { className: 'hit-kind' }, page.meta.kind ?? 'Side'),
		element('a', { href: section?.url ?? page.url }, heading),
		element('p', {}, ...excerptNodes(section?.excerpt ?? page.excerpt)),
	);
}

const countWords = (count: number, query: string) => {
	if (count === 0) return `Ingen sider svarer til »${query}«.`;
	const pages = count === 1 ? '1 side' : `${count} sider`;
	return count > shownHits
		? `${pages} svarer til »${query}«. Her er de ${shownHits} bedste.`
		: `${pages} svarer til »${query}«.`;
};

/** Makes the dialog search while the reader types. Attaching twice does nothing. */
export function attach(dialog: HTMLDialogElement) {
	const field = dialog.querySelector('input');
	const status = dialog.querySelector('.search-status');
	const list = dialog.querySelector('.search-hits');
	if (!field || !status || !list || dialog.dataset['ready']) return;
	dialog.dataset['ready'] = 'true';

	let latest = 0;
	const search = async () => {
		const turn = ++latest;
		const query = field.value.trim();
		if (!query) {
			list.replaceChildren();
			status.textContent = '';
			return;
		}
		const api = await loadPagefind();
		const { results } = await api.search(query);
		const pages = await Promise.all(results.slice(0, shownHits).map((result) => result.data()));
		if (turn !== latest) return;
		list.replaceChildren(...pages.map(hitOf));
		status.textContent = countWords(results.length, query);
	};
	const searchOrSay = () => {
		search().catch(() => {
			status.textContent = 'Søgningen kunne ikke hentes. Prøv igen, eller brug ordlisten.';
			pagefind = undefined;
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
	loadPagefind().catch(() => {
		pagefind = undefined;
	});
	if (field.value) searchOrSay();
}
