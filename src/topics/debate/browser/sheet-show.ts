const steps: Readonly<Record<string, 'next' | 'prev'>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'prev',
	PageUp: 'prev',
};

const isShowing = () => document.fullscreenElement !== null;

/**
 * The main part of another page.
 * @throws Where it cannot be fetched.
 */
async function fetchMain(address: string) {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	const main = page.querySelector('main');
	if (!main) throw new Error(`${address} has no main part.`);
	return { main, title: page.title };
}

function swapIn({ main, title }: Awaited<ReturnType<typeof fetchMain>>, address: string) {
	document.querySelector('main')?.replaceWith(document.adoptNode(main));
	document.title = title;
	history.replaceState(null, '', address);
	scrollTo(0, 0);
	const heading = main.querySelector('h1');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus();
}

const goTo = (address: string) => {
	location.href = address;
};

/** Swaps in another sheet without leaving the full screen; where nothing can be fetched, goes there. */
async function showSheet(address: string) {
	if (location.protocol === 'file:') {
		goTo(address);
		return;
	}
	try {
		swapIn(await fetchMain(address), address);
	} catch {
		goTo(address);
	}
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
