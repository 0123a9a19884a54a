import {
	drop,
	follow,
	keep,
	merge,
	move,
	writeNote,
	type Binder,
	type Change,
	type KeptPlace,
} from '../model/binder.ts';
import {
	openCatalogue,
	showPlace,
	type Catalogue,
	type CatalogueData,
} from '../model/catalogue.ts';
import { readSelection } from '../model/selection.ts';
import { catalogueFile } from '../../../model/addresses.ts';
import { readIn } from './binder-inputs.ts';
import { saveBackup, saveDocument, selectionLink } from './binder-outputs.ts';
import { binderStore, type StoreProblem } from './binder-store.ts';
import { counted } from './counted.ts';
import { isKeyOn, turnKey } from './keep-key.ts';
import { KeptList } from './kept-list.ts';
import { tell } from './notice.ts';
import { SentPlaces } from './sent-places.ts';
import { loadData, siteAddress } from '../../../shared/browser/site-files.ts';

const problems: Record<StoreProblem, string> = {
	blocked:
		'Browseren lader ikke Samspil gemme noget. Det, du laver her, forsvinder, når du forlader siden. Hent en sikkerhedskopi, eller giv siden lov til at gemme data.',
	full: 'Der er ikke plads til mere i browseren. Dine seneste ændringer står her på siden, men er ikke gemt. Hent en sikkerhedskopi, og gør plads.',
};

const indexOf = (binder: Binder, { address }: KeptPlace) =>
	binder.findIndex((place) => place.address === address);

/** The reader's binder: its places in order, with notes, and the ways out of it and in again. */
class MyBinder extends HTMLElement {
	#catalogue: Catalogue | undefined;
	#list: KeptList | undefined;
	#sent: SentPlaces | undefined;

	connectedCallback() {
		const template = document.querySelector<HTMLTemplateElement>('#kept-place');
		if (!template) return;
		this.#list = new KeptList(this.#part('.kept-places'), template, {
			move: (place, by) => void this.#move(place, by),
			drop: (place) => void this.#drop(place),
			write: (place, before) => {
				void binderStore.update(writeNote(place, before));
				this.#showStored();
			},
		});
		this.#sent = new SentPlaces(this.#part('.binder-sent'));
		this.addEventListener('click', this.#onClick);
		this.#field('[type=file]').addEventListener('change', this.#readChosen);
		const key = this.#field('.binder-key');
		key.checked = isKeyOn();
		key.addEventListener('change', () => {
			turnKey(key.checked);
		});
		binderStore.addEventListener('change', this.#show);
		addEventListener('hashchange', () => void this.#showSent());
		addEventListener('beforeunload', (event) => {
			if (binderStore.hasUnstored) event.preventDefault();
		});
		void this.#begin();
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The binder's page has no ${selector}.`);
		return part;
	}

	#field(selector: string): HTMLInputElement {
		const field = this.querySelector<HTMLInputElement>(selector);
		if (!field) throw new Error(`The binder's page has no ${selector}.`);
		return field;
	}

	async #begin() {
		await binderStore.refresh();
		if (binderStore.binder.length > 0) await this.#loadCatalogue();
		await this.#showSent();
		this.hidden = false;
		// A file may have been chosen before this script was there.
		this.#readChosen();
	}

	/** What the site knows of its places; the binder works without, with what it remembers. */
	async #loadCatalogue() {
		if (this.#catalogue) return;
		try {
			this.#catalogue = openCatalogue(await loadData<CatalogueData>(siteAddress(catalogueFile)));
		} catch {
			tell('Beskrivelserne kunne ikke hentes. Titler og noter er her.');
			return;
		}
		const { addressNow } = this.#catalogue;
		const isMoved = ({ address }: KeptPlace) => addressNow(address) !== address;
		if (binderStore.binder.some(isMoved)) await binderStore.update(follow(addressNow));
		else this.#show();
	}

	async #showSent() {
		if (readSelection(location.hash)) await this.#loadCatalogue();
		this.#sent?.show(this.#catalogue);
	}

	#show = () => {
		const { binder, problem } = binderStore;
		this.#list?.show(binder, this.#catalogue);
		const count = binder.length;
		this.#part('#i-mappen').textContent = count > 0 ? `${counted(count)} i mappen` : 'I mappen';
		this.#part('.binder-empty').hidden = count > 0;
		for (const part of this.querySelectorAll<HTMLElement>('.binder-needs-places'))
			part.hidden = count === 0;
		this.#part('[data-action="link"]').hidden = !this.#site();
		this.#part('.binder-no-link').hidden = Boolean(this.#site());
		this.#showStored();
		const alert = this.#part('.binder-problem');
		const text = problem ? problems[problem] : '';
		if (alert.textContent !== text) alert.textContent = text;
		alert.hidden = !problem;
	};

	#showStored() {
		const { binder, hasUnstored, problem } = binderStore;
		const state = this.#part('.binder-stored');
		state.textContent = hasUnstored ? 'Gemmer.' : 'Alt er gemt i denne browser.';
		state.hidden = binder.length === 0 || problem !== undefined;
	}

	#titleOf(place: KeptPlace): string {
		return showPlace(place, this.#catalogue).title;
	}

	async #move(place: KeptPlace, by: -1 | 1) {
		const to = indexOf(binderStore.binder, place) + by;
		if (to < 0 || to >= binderStore.binder.length) return;
		await binderStore.update(move(place.address, by));
		this.#list?.focus(place.address, by < 0 ? 'up' : 'down');
		tell(`»${this.#titleOf(place)}« er nu nummer ${to + 1}.`);
	}

	async #drop(place: KeptPlace) {
		const at = indexOf(binderStore.binder, place);
		await binderStore.update(drop(place.address));
		this.#offerUndo(`»${this.#titleOf(place)}« er taget ud.`, keep(place, at));
	}

	async #clear() {
		const { binder } = binderStore;
		await binderStore.update(() => []);
		this.#offerUndo(`Mappen er tømt. Der lå ${counted(binder.length)}.`, merge(binder));
	}

	/** The focus follows, for its button is gone. */
	#offerUndo(message: string, change: Change) {
		const undo = () => {
			void binderStore.update(change);
			this.#part('#i-mappen').focus();
		};
		tell(message, { undo }).focus();
	}

	readonly #actions: Partial<Record<string, () => unknown>> = {
		take: async () => {
			await this.#sent?.take();
			this.#part('#i-mappen').focus();
		},
		leave: () => {
			this.#sent?.leave();
			this.#part('#i-mappen').focus();
		},
		print: () => {
			print();
		},
		word: () => this.#save('html'),
		markdown: () => this.#save('md'),
		link: () => this.#offerLink(),
		backup: () => {
			saveBackup(binderStore.binder);
			tell('Sikkerhedskopien er hentet. Noterne er med i den.');
		},
		clear: () => this.#clear(),
	};

	#onClick = ({ target }: MouseEvent) => {
		if (!(target instanceof Element)) return;
		const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'];
		if (action) void this.#actions[action]?.();
	};

	/** Address of the published site; a folder on a disk knows it only where it was told. */
	#site(): string | undefined {
		return location.protocol === 'file:' ? this.dataset['site'] : siteAddress('/');
	}

	async #save(format: 'html' | 'md') {
		try {
			await saveDocument(format, binderStore.binder, this.#catalogue, this.#site());
		} catch {
			tell('Dokumentet kunne ikke laves. Genindlæs siden, og prøv igen.');
		}
	}

	async #offerLink() {
		const site = this.#site();
		if (!site) return;
		const field = this.#field('.binder-link input');
		this.#part('.binder-link').hidden = false;
		field.value = selectionLink(binderStore.binder, site);
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
			tell('Linket er kopieret. Dine noter er ikke med.');
		} catch {
			tell('Kopiér linket i feltet. Dine noter er ikke med.');
		}
	}

	#readChosen = () => {
		const field = this.#field('[type=file]');
		const [file] = field.files ?? [];
		if (file) void this.#read(file);
		// The same file can be chosen again.
		field.value = '';
	};

	async #read(file: File) {
		await this.#loadCatalogue();
		tell(await readIn(file, this.#catalogue));
	}
}

customElements.define('my-binder', MyBinder);
