const steps: Readonly<Record<string, 'next' | 'prev'>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'prev',
	PageUp: 'prev',
};

const isShowing = () => document.fullscreenElement !== null;

/** Swaps in another sheet without leaving the full screen; where nothing can be fetched, goes there. */
async function showSheet(address: string) {
	if (!isShowing() || location.protocol === 'file:') {
		location.href = address;
		return;
	}
	const response = await fetch(address);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const [here, there] = [document.querySelector('main'), page.querySelector('main')];
	if (!here || !there) return;
	here.replaceWith(document.adoptNode(there));
	document.title = page.title;
	history.replaceState(null, '', address);
	scrollTo(0, 0);
	there.querySelector('h1')?.focus();
}

/** Shows debate sheets one by one on the whole screen, by keyboard. */
class SheetShow extends HTMLElement {
	connectedCallback() {
		const button = this.querySelector('button');
		if (!button || !document.fullscreenEnabled) return;
		button.hidden = false;
		button.addEventListener('click', () => {
			void document.documentElement.requestFullscreen();
		});
		this.#tell();
		document.addEventListener('fullscreenchange', this.#tell);
		document.addEventListener('keydown', this.#step);
	}

	disconnectedCallback() {
		document.removeEventListener('fullscreenchange', this.#tell);
		document.removeEventListener('keydown', this.#step);
	}

	#tell = () => {
		const hint = this.querySelector('p');
		if (hint) hint.hidden = !isShowing();
		document.documentElement.classList.toggle('is-showing', isShowing());
	};

	#step = ({ key }: KeyboardEvent) => {
		const step = steps[key];
		if (!step || !isShowing()) return;
		const link = this.querySelector<HTMLAnchorElement>(`a[rel="${step}"]`);
		if (link) void showSheet(link.href);
	};
}

customElements.define('sheet-show', SheetShow);
