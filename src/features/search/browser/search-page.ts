import { filters as filterFields, type PageInfo } from '../model/pages.ts';
import type { SearchOutcome } from '../model/search.ts';
import { addressOf, stateOf, type SearchState } from './search-state.ts';

/** Loaded with the first search. */
type SearchParts = typeof import('./search.ts');

const limits = { most: 50 };

const matches = ({ filters }: PageInfo, chosen: SearchState['filters'], except?: string) =>
	Object.entries(chosen).every(
		([name, value]) => name === except || filters[name]?.includes(value),
	);

/** How many pages each value of a filter would leave, the other choices kept. */
function countValues(name: string, pages: readonly PageInfo[], chosen: SearchState['filters']) {
	const counts = new Map<string, number>();
	for (const page of pages.filter((candidate) => matches(candidate, chosen, name))) {
		for (const value of page.filters[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts].sort(([a], [b]) => a.localeCompare(b, 'da'));
}

function offer(
	select: HTMLSelectElement,
	pages: readonly PageInfo[],
	chosen: SearchState['filters'],
) {
	const counted = countValues(select.name, pages, chosen);
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

const countPlaces = (count: number) => (count === 1 ? '1 sted' : `${count} steder`);

/** The whole results page: field, filters with counts, hits, and all of it in the address. */
class SearchPage extends HTMLElement {
	#state: SearchState = { query: '', filters: {} };
	#latest = 0;

	connectedCallback() {
		const field = this.querySelector('input');
		if (!field) return;
		const read = () => {
			this.#state = stateOf(
				new URL(location.href),
				filterFields.map(({ name }) => name),
			);
			field.value = this.#state.query;
			if (field.value || Object.keys(this.#state.filters).length > 0) this.#show();
			else this.#clear();
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
			history.replaceState(null, '', addressOf(location.href, this.#state));
			this.#show();
		});
		for (const select of this.#selects) {
			select.addEventListener('change', () => {
				const others = without(this.#state.filters, select.name);
				const filters = select.value ? { ...others, [select.name]: select.value } : others;
				this.#goTo({ ...this.#state, filters });
			});
		}
		window.addEventListener('popstate', read);
		this.hidden = false;
		read();
	}

	get #selects() {
		return [...this.querySelectorAll('select')];
	}

	#clear() {
		this.#latest++;
		this.#list([]);
		this.querySelector('.page-near')?.setAttribute('hidden', '');
		this.#say('');
		for (const select of this.#selects) select.value = '';
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

	/** Offers words in place of unknown ones. */
	#offer(words: readonly string[], { nearButtons }: SearchParts) {
		const near = this.querySelector<HTMLElement>('.page-near');
		if (!near) return;
		near.hidden = words.length === 0;
		near.replaceChildren(
			'Søg i stedet efter: ',
			...nearButtons(words, (word) => {
				this.#goTo({ ...this.#state, query: word });
			}),
		);
	}

	#goTo(state: SearchState) {
		this.#state = state;
		history.pushState(null, '', addressOf(location.href, state));
		const field = this.querySelector('input');
		if (field) field.value = state.query;
		this.#show();
	}

	#list(items: readonly HTMLLIElement[]) {
		this.querySelector('.page-hits')?.replaceChildren(...items);
	}

	async #search() {
		const turn = ++this.#latest;
		const { query, filters } = this.#state;
		const parts = await import('./search.ts');
		const { allPages, hitItem, pageItem, search } = parts;
		const pages = await allPages.get();
		const chosen = pages.filter((page) => matches(page, filters));
		const kept = new Set(chosen.map(({ id }) => id));
		const isWanted = () => turn === this.#latest;
		const outcome = query
			? await search(query, { ...limits, keep: (id) => kept.has(id) }, isWanted)
			: undefined;
		if (!isWanted()) return;
		const found = outcome && new Set(outcome.found);
		const counted = found ? pages.filter(({ id }) => found.has(id)) : pages;
		for (const select of this.#selects) offer(select, counted, filters);
		const isFiltered = Object.keys(filters).length > 0;
		const listed = outcome?.hits.map(hitItem) ?? (isFiltered ? chosen.map(pageItem) : []);
		this.#list(listed);
		this.#offer(outcome?.plan.near ?? [], parts);
		this.#say(
			outcome
				? this.#tellFiltered(outcome, kept, parts)
				: `${countPlaces(chosen.length)} ${isFiltered ? 'passer til filtrene' : 'at søge i'}.`,
		);
	}

	/** What is found, and how much of it the filters leave. */
	#tellFiltered(outcome: SearchOutcome, kept: ReadonlySet<string>, { tell }: SearchParts) {
		const { query } = this.#state;
		const found = outcome.found.filter((id) => kept.has(id));
		const hidden = outcome.found.length - found.length;
		const told = tell(query, { ...outcome, found });
		return hidden > 0 ? `${told} Uden filtre: ${countPlaces(outcome.found.length)}.` : told;
	}
}

customElements.define('search-page', SearchPage);
