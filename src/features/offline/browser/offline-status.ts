import {
	currentEdition,
	editionsCache,
	filesCache,
	sizeFile,
	takeOver,
	type Edition,
	type SiteSize,
	type StoringProgress,
} from '../model/edition.ts';
import { formatSize } from '../../../shared/text/format-size.ts';
import { isWanted, mayStoreUnasked, rememberWish } from './offline-wish.ts';
import { loadData, siteAddress } from '../../../shared/browser/site-files.ts';

const dateOf = ({ storedAt }: Edition) =>
	new Date(storedAt).toLocaleDateString('da', { day: 'numeric', month: 'long', year: 'numeric' });

/** Stores the site for reading offline, and tells the reader how far it is. */
class OfflineStatus extends HTMLElement {
	#reloads = false;

	connectedCallback() {
		const container = navigator.serviceWorker;
		const wasControlled = container.controller !== null;
		container.addEventListener('message', ({ data }: MessageEvent<StoringProgress>) => {
			this.#showProgress(data);
		});
		container.addEventListener('controllerchange', () => {
			if (this.#reloads) location.reload();
			else if (wasControlled) this.#offerReload();
		});
		addEventListener('online', () => void this.#showConnection());
		addEventListener('offline', () => void this.#showConnection());
		this.#button('store').addEventListener('click', () => {
			rememberWish(true);
			void navigator.storage.persist();
			void this.#store();
		});
		this.#button('remove').addEventListener('click', () => void this.#remove());
		this.#notice.querySelector('button')?.addEventListener('click', () => void this.#reload());
		this.hidden = false;
		void this.#begin();
	}

	get #notice() {
		return document.querySelector<HTMLElement>('.site-notice') ?? document.createElement('div');
	}

	#button(name: 'store' | 'remove') {
		const button = this.querySelector<HTMLButtonElement>(`[data-action="${name}"]`);
		return button ?? document.createElement('button');
	}

	/** Shows where things stand; only the last step of storing is read aloud. */
	#show(text: string, { canStore = false, canRemove = false, isStep = false } = {}) {
		const [step, state] = [
			this.querySelector('.offline-step'),
			this.querySelector('[role=status]'),
		];
		if (step) step.textContent = isStep ? text : '';
		if (state) state.textContent = isStep ? '' : text;
		this.#button('store').hidden = !canStore;
		this.#button('remove').hidden = !canRemove;
	}

	async #begin() {
		void this.#showConnection();
		const registration = await navigator.serviceWorker.getRegistration();
		if (registration) {
			this.#watch(registration);
			await this.#showEdition();
		} else if (isWanted() && mayStoreUnasked()) await this.#store();
		else this.#showNothing();
	}

	async #store() {
		this.#show('Gemmer til brug uden net.', { isStep: true });
		try {
			// The browser asks for the worker itself each time, past its own cache.
			const options = { updateViaCache: 'none' } as const;
			this.#watch(await navigator.serviceWorker.register(siteAddress('sw.js'), options));
		} catch {
			await this.#showFailure();
		}
	}

	async #remove() {
		rememberWish(false);
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.unregister();
		await Promise.all([filesCache, editionsCache].map((name) => caches.delete(name)));
		this.#showNothing();
	}

	#watch(registration: ServiceWorkerRegistration) {
		const follow = (worker: ServiceWorker | null) => {
			let isStored = false;
			worker?.addEventListener('statechange', () => {
				isStored ||= worker.state === 'installed';
				if (worker.state === 'installed' && registration.active) this.#offerReload();
				if (worker.state === 'activated') void this.#showEdition();
				// A worker that has had its day ends in the same state as one that failed.
				if (worker.state === 'redundant' && !isStored) void this.#showFailure();
			});
		};
		follow(registration.installing);
		registration.addEventListener('updatefound', () => {
			follow(registration.installing);
		});
		if (registration.waiting && registration.active) this.#offerReload();
	}

	#showProgress({ stored, total }: StoringProgress) {
		this.#show(`Gemmer til brug uden net: ${stored} af ${total}.`, { isStep: true });
	}

	#showNothing() {
		this.#show('Samspil er ikke gemt på denne enhed.', { canStore: true });
		void this.#tellSize();
	}

	/** Says what storing takes before the reader decides; without it the button works all the same. */
	async #tellSize() {
		try {
			const { bytes } = await loadData<SiteSize>(siteAddress(sizeFile));
			this.#button('store').dataset['siteSize'] = formatSize(bytes);
		} catch {
			// No connection: nothing can be stored now.
		}
	}

	async #showEdition() {
		const edition = await currentEdition();
		if (!edition) return;
		this.#show(`Gemt til brug uden net den ${dateOf(edition)}, ${formatSize(edition.bytes)}.`, {
			canRemove: true,
		});
	}

	async #showFailure() {
		const edition = await currentEdition();
		if (edition) {
			this.#show(
				`En nyere version kunne ikke gemmes. Udgaven fra den ${dateOf(edition)} virker stadig.`,
				{ canRemove: true },
			);
			return;
		}
		this.#show(
			'Samspil kunne ikke gemmes. Forbindelsen kan være afbrudt, eller der kan mangle plads.',
			{ canStore: true },
		);
	}

	async #showConnection() {
		const edition = navigator.onLine ? undefined : await currentEdition();
		this.#tell(
			navigator.onLine
				? ''
				: edition
					? `Du er offline og læser udgaven fra den ${dateOf(edition)}.`
					: 'Du er offline.',
		);
	}

	#offerReload() {
		this.#tell('Der er en ny version af Samspil.', true);
	}

	#tell(text: string, canReload = false) {
		const notice = this.#notice;
		const paragraph = notice.querySelector('p');
		if (paragraph) paragraph.textContent = text;
		const button = notice.querySelector('button');
		if (button) button.hidden = !canReload;
		notice.hidden = !text;
	}

	async #reload() {
		const registration = await navigator.serviceWorker.getRegistration();
		if (!registration?.waiting) {
			location.reload();
			return;
		}
		this.#reloads = true;
		registration.waiting.postMessage(takeOver);
	}
}

customElements.define('offline-status', OfflineStatus);
