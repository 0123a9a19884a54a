import { searchWords } from './search-files.ts';
import { isTyping } from '../../../shared/browser/typing.ts';

/** Opens the search dialog; the search itself loads when the reader turns to it. */
class SiteSearch extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		const dialog = this.querySelector('dialog');
		if (!button || !dialog) return;
		const prepare = async () => {
			// Together with the scripts, not after them; a failure shows with the first search.
			searchWords.get().catch(() => undefined);
			try {
				const { attach } = await import('./search.ts');
				attach(dialog);
			} catch {
				// Chromium remembers a script that could not be fetched until the page is loaded again.
				const status = dialog.querySelector('.search-status');
				if (status) status.textContent = 'Søgningen kunne ikke hentes. Genindlæs siden.';
			}
		};
		const open = () => {
			if (dialog.open) return;
			dialog.showModal();
			void prepare();
		};
		// Pointer or focus on the button: the dialog is about to open, and the index comes along.
		button.addEventListener('pointerenter', () => void prepare(), { once: true });
		button.addEventListener('focus', () => void prepare(), { once: true });
		button.addEventListener('click', open);
		document.addEventListener('keydown', (event) => {
			if (!isShortcut(event)) return;
			event.preventDefault();
			open();
		});
		this.hidden = false;
	}
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
	(key.toLowerCase() === 'k' && (ctrlKey || metaKey)) ||
	(key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(target));

customElements.define('site-search', SiteSearch);
