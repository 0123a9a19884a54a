import { addressOf } from './search-state.ts';
import { hitItem, nearButtons, tell } from './hits.ts';
import { search as searchSite, siteIndex } from './site-index.ts';

const limits = { most: 8 };

/** Makes the dialog search while the reader types. Attaching twice does nothing. */
export function attach(dialog: HTMLDialogElement) {
	const field = dialog.querySelector('input');
	const status = dialog.querySelector('.search-status');
	const more = dialog.querySelector<HTMLAnchorElement>('.search-more');
	const help = dialog.querySelector<HTMLElement>('.search-none');
	const near = dialog.querySelector<HTMLElement>('.search-near');
	const list = dialog.querySelector('.search-hits');
	if (!field || !status || !more || !help || !near || !list || dialog.dataset['ready']) return;
	dialog.dataset['ready'] = 'true';

	let latest = 0;
	const search = async () => {
		const turn = ++latest;
		const query = field.value.trim();
		if (!query) {
			list.replaceChildren();
			status.textContent = '';
			help.hidden = true;
			near.hidden = true;
			more.hidden = true;
			return;
		}
		const outcome = await searchSite(query, limits, () => turn === latest);
		if (!outcome) return;
		list.replaceChildren(...outcome.hits.map(hitItem));
		const words = nearButtons(outcome.plan.near, searchFor);
		near.hidden = words.length === 0;
		near.replaceChildren('Søg i stedet efter: ', ...words);
		help.hidden = outcome.found.length > 0;
		more.hidden = outcome.found.length === 0;
		more.href = addressOf(more.href, { query, filters: {} });
		status.textContent = tell(query, outcome);
	};
	const searchOrSay = () => {
		search().catch(() => {
			status.textContent = 'Søgningen kunne ikke hentes. Prøv igen, eller brug ordlisten.';
		});
	};

	const searchFor = (word: string) => {
		field.value = word;
		field.focus();
		searchOrSay();
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
	siteIndex.get().catch(() => undefined);
	if (field.value) searchOrSay();
}
