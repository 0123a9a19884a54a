import type { Binder, KeptPlace } from '../model/binder.ts';
import type { SourcePart } from '../../../model/source.ts';
import { showPlace, type Catalogue } from '../model/catalogue.ts';
import { element } from '../../../shared/browser/element.ts';
import { siteAddress } from '../../../shared/browser/site-files.ts';

/** What the reader does with a place of the list. */
export interface KeptListActions {
	move: (place: KeptPlace, by: -1 | 1) => void;
	drop: (place: KeptPlace) => void;
	/** @param before The note that the reader began from. */
	write: (place: KeptPlace, before: string) => void;
}

interface Row {
	item: HTMLElement;
	place: KeptPlace;
	/** What the row shows, so that a long list redraws only what has changed. */
	shown: string;
}

/** Sets a field only where it differs, and leaves the reader's caret where it was. */
function fillField(field: HTMLTextAreaElement, text: string) {
	if (field.value === text) return;
	const { selectionStart, selectionEnd } = field;
	field.value = text;
	if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
}

/** Fills a part of an item; one with nothing in it is hidden. */
function fill(item: HTMLElement, selector: string, content: readonly (Node | string)[]) {
	const part = item.querySelector<HTMLElement>(selector);
	part?.replaceChildren(...content);
	part?.toggleAttribute('hidden', content.length === 0);
}

const sourcePart = (part: SourcePart) =>
	typeof part === 'string' ? part : element('a', { href: siteAddress(part.address) }, part.text);

/** The places of the binder as a list that changes in place, so that no field loses its focus. */
export class KeptList {
	readonly #rows = new Map<string, Row>();
	readonly #list: HTMLElement;
	readonly #template: HTMLTemplateElement;
	readonly #actions: KeptListActions;

	constructor(list: HTMLElement, template: HTMLTemplateElement, actions: KeptListActions) {
		this.#list = list;
		this.#template = template;
		this.#actions = actions;
	}

	/** @param catalogue What is known about places; undefined while it is not there. */
	show(binder: Binder, catalogue: Catalogue | undefined): void {
		const addresses = new Set(binder.map(({ address }) => address));
		for (const [address, { item }] of this.#rows) {
			if (addresses.has(address)) continue;
			item.remove();
			this.#rows.delete(address);
		}
		binder.forEach((place, order) => {
			const row = this.#rows.get(place.address) ?? this.#add(place);
			row.place = place;
			const ends = { isFirst: order === 0, isLast: order === binder.length - 1 };
			const state = JSON.stringify([place, ends, catalogue !== undefined]);
			if (row.shown !== state) this.#describe(row, catalogue, ends);
			row.shown = state;
			const there = this.#list.children[order];
			// Only what stands in the wrong place is moved: moving takes the focus away.
			if (there !== row.item) this.#list.insertBefore(row.item, there ?? null);
		});
	}

	/** Puts the focus back on a button of a place. */
	focus(address: string, action: string): void {
		this.#rows.get(address)?.item.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
	}

	#add(place: KeptPlace): Row {
		const copy = document.importNode(this.#template.content, true);
		const item = copy.querySelector('li') ?? element('li', {});
		const row: Row = { item, place, shown: '' };
		item.addEventListener('click', ({ target }) => {
			if (!(target instanceof Element)) return;
			const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
			if (action === 'up') this.#actions.move(row.place, -1);
			if (action === 'down') this.#actions.move(row.place, 1);
			if (action === 'drop') this.#actions.drop(row.place);
		});
		const field = item.querySelector('textarea');
		field?.addEventListener('input', () => {
			const before = row.place.note;
			row.place = { ...row.place, note: field.value };
			this.#actions.write(row.place, before);
		});
		this.#rows.set(place.address, row);
		return row;
	}

	#describe(
		{ item, place }: Row,
		catalogue: Catalogue | undefined,
		{ isFirst, isLast }: { isFirst: boolean; isLast: boolean },
	) {
		const { title, category, gist, source, address } = showPlace(place, catalogue);
		fill(item, '.hit-category', [category]);
		fill(item, 'h3 a', [title]);
		fill(
			item,
			'.kept-gist',
			gist.map((line) => element('p', {}, line)),
		);
		fill(item, '.source', source.map(sourcePart));
		fill(item, '.kept-note-on-paper p:last-child', [place.note]);
		const link = item.querySelector('a');
		if (address) link?.setAttribute('href', siteAddress(address));
		else link?.removeAttribute('href');
		const field = item.querySelector('textarea');
		if (field) field.ariaLabel = `Min note: ${title}`;
		if (field) fillField(field, place.note);
		item.querySelector('.kept-note-on-paper')?.toggleAttribute('hidden', place.note.trim() === '');
		for (const button of item.querySelectorAll<HTMLElement>('[data-action]')) {
			button.ariaLabel = `${button.textContent.trim()}: ${title}`;
			const { action } = button.dataset;
			button.ariaDisabled = String((action === 'up' && isFirst) || (action === 'down' && isLast));
		}
	}
}
