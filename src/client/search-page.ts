import { itemFor, tell } from './hits.ts';
import { addressOf, stateOf, type SearchState } from './search-state.ts';
import type { Hit } from './site-index.ts';

const mostHits = 50;

const matches = ({ filters }: Hit, chosen: SearchState['filters'], except?: string) =>
	Object.entries(chosen).every(
		([name, value]) => name === except || filters[name]?.includes(value),
	);

/** How many hits each value of a filter would leave, the other choices kept. */
function countValues(name: string, hits: readonly Hit[], chosen: SearchState['filters']) {
	const counts = new Map<string, number>();
	for (const hit of hits.filter((candidate) => matches(candidate, chosen, name))) {
		for (const value of hit.filters[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].sort(([a], [b]) => a.localeCompare(b, 'da'));
}

function offer(select: HTMLSelectElement, hits: readonly Hit[], chosen: SearchState['filters']) {
	const counted = countValues(select.name, hits, chosen);
	const current = chosen[select.name] ?? '';
	// A choice that leaves nothing stays visible, so that the reader can take it back.
	if (current && !counted.some(([value]) => value === current)) counted.push([current, 0]);
	select.replaceChildren(
		new Option('Alle', ''),
		...counted.map(([value, count]) => new Option(`${value} (${count})`, value)),
	);
	select.value = current;
}

const without = (filters: SearchState['filters'], name: string) =>
	Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));

const countPages = (count: number) => (count === 1 ? '1 side' : `${count} sider`);

/** The whole results page: field, filters with counts, hits, and all of it in the address. */
class SearchPage extends HTMLElement {
	#state: SearchState = { query: '', filters: {} };
	#latest = 0;

	connectedCallback() {
		const field = this.querySelector('input');
		if (!field) return;
		const read = () => {
			this.#state = stateOf(new URL(location.href));
			field.value = this.#state.query;
			if (field.value || Object.keys(this.#state.filters).length > 0) this.#show();
		};
		// An empty page loads nothing until the reader turns to it; then the filters get their counts.
		this.addEventListener(
			'focusin',
			() => {
				this.#show();
			},
			{ once: true },
		);
		field.addEventListener('input', () => {
			this.#state = { ...this.#state, query: field.value.trim() };
			history.replaceState(null, '', addressOf(this.#state));
			this.#show();
		});
		for (const select of this.#selects) {
			select.addEventListener('change', () => {
				const others = without(this.#state.filters, select.name);
				const filters = select.value ? { ...others, [select.name]: select.value } : others;
				this.#state = { ...this.#state, filters };
				history.pushState(null, '', addressOf(this.#state));
				this.#show();
			});
		}
		window.addEventListener('popstate', read);
		this.hidden = false;
		read();
	}

	get #selects() {
		return [...this.querySelectorAll('select')];
	}

	#show() {
		this.#search().catch(() => {
			this.#say('Søgningen kunne ikke hentes. Prøv igen, eller brug listerne herunder.');
		});
	}

	#say(text: string) {
		const status = this.querySelector('.page-status');
		if (status) status.textContent = text;
	}

	async #search() {
		const turn = ++this.#latest;
		const { query, filters } = this.#state;
		const { allPages, searchSite } = await import('./site-index.ts');
		const outcome = query ? await searchSite(query, mostHits) : undefined;
		const hits = outcome?.hits ?? (await allPages());
		if (turn !== this.#latest) return;
		for (const select of this.#selects) offer(select, hits, filters);
		const chosen = hits.filter((hit) => matches(hit, filters));
		const isFiltered = Object.keys(filters).length > 0;
		const shown = isFiltered || outcome ? chosen : [];
		this.querySelector('.page-hits')?.replaceChildren(...shown.map(itemFor));
		const narrowed = isFiltered ? ` ${countPages(chosen.length)} efter filtrene.` : '';
		this.#say(
			`${outcome ? tell(query, outcome) : `${countPages(hits.length)} på Samspil.`}${narrowed}`,
		);
	}
}

customElements.define('search-page', SearchPage);
