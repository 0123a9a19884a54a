/** Lets the reader choose light or dark; the empty choice follows the system. */
class ThemeSelect extends HTMLElement {
	connectedCallback() {
		const select = this.querySelector('select');
		if (!select) return;
		select.value = document.documentElement.dataset['chosenTheme'] ?? '';
		select.addEventListener('change', () => {
			choose(select.value);
		});
		this.hidden = false;
	}
}

function choose(theme: string) {
	if (theme) document.documentElement.dataset['chosenTheme'] = theme;
	else delete document.documentElement.dataset['chosenTheme'];
	try {
		localStorage.setItem('tema', theme);
	} catch {
		// Storage is blocked: the choice lasts for this page.
	}
}

customElements.define('theme-select', ThemeSelect);
