import { hasRoomFor, maxPlaces, merge, newPlaces, type Binder } from '../model/binder.ts';
import { fullTitle, type Catalogue } from '../model/catalogue.ts';
import { readSelection } from '../model/selection.ts';
import { binderStore } from './binder-store.ts';
import { counted } from './counted.ts';
import { element } from '../../../shared/browser/element.ts';
import { tell } from './notice.ts';
import { siteAddress } from '../../../shared/browser/site-files.ts';

/** What a link has brought, for the reader to take or leave. */
export class SentPlaces {
	readonly #section: HTMLElement;
	#places: Binder = [];

	constructor(section: HTMLElement) {
		this.#section = section;
	}

	/** @param catalogue What is known about places; undefined where it could not be had. */
	show(catalogue: Catalogue | undefined): void {
		const selection = readSelection(location.hash);
		this.#section.hidden = !selection;
		if (!selection) return;
		const today = new Set(
			selection.addresses.map((address) => catalogue?.addressNow(address) ?? address),
		);
		const known = [...today].flatMap((address) => catalogue?.find(address) ?? []);
		this.#places = known.map((place) => ({
			address: place.address,
			title: fullTitle(place),
			kind: place.category,
			note: '',
		}));
		const lost = today.size - known.length + selection.unreadable;
		const already = known.length - newPlaces(binderStore.binder, this.#places).length;
		const text = [
			`Linket fører til ${counted(known.length)}.`,
			already > 0 ? `${counted(already)} ligger allerede i din mappe.` : '',
			lost > 0 ? `${counted(lost)} findes ikke på Samspil.` : '',
		].join(' ');
		this.#fill(
			catalogue
				? text
				: 'Linkets steder kunne ikke hentes. Genindlæs siden, når du har forbindelse.',
			already < known.length,
		);
	}

	#fill(text: string, canTake: boolean) {
		const paragraph = this.#section.querySelector('p');
		if (paragraph) paragraph.textContent = text;
		const items = this.#places.map(({ address, title, kind }) =>
			element(
				'li',
				{},
				element('a', { href: siteAddress(address) }, title),
				element('span', { className: 'hit-category' }, kind),
			),
		);
		this.#section.querySelector('ol')?.replaceChildren(...items);
		const take = this.#section.querySelector<HTMLElement>('[data-action="take"]');
		if (take) take.hidden = !canTake;
	}

	/** Puts them into the binder, or says that there is no room. */
	async take(): Promise<void> {
		if (!hasRoomFor(binderStore.binder, this.#places)) {
			tell(`Din mappe rummer ${maxPlaces} steder, og der er ikke plads til linkets.`);
			return;
		}
		const added = newPlaces(binderStore.binder, this.#places).length;
		await binderStore.update(merge(this.#places));
		this.leave();
		tell(`${counted(added)} er lagt i din mappe.`);
	}

	/** Forgets the link. */
	leave(): void {
		history.replaceState(null, '', location.pathname);
		this.#section.hidden = true;
	}
}
