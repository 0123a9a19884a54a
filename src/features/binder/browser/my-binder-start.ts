import { readSelection } from '../model/selection.ts';
import { mayHaveBinder } from './binder-database.ts';

const binder = document.querySelector<HTMLElement>('my-binder');

async function load() {
	try {
		await import('./my-binder.ts');
	} catch {
		binder?.replaceChildren('Mappen kunne ikke hentes. Genindlæs siden.');
		if (binder) binder.hidden = false;
	}
}

if (readSelection(location.hash) || (await mayHaveBinder())) void load();
else if (binder) {
	// An empty binder needs no script before the reader turns to it.
	for (const event of ['pointerover', 'focusin', 'change'])
		binder.addEventListener(event, () => void load(), { once: true });
	// A link was opened in this tab, or another tab has put something in.
	for (const event of ['hashchange', 'storage'])
		addEventListener(event, () => void load(), { once: true });
	binder.hidden = false;
}
