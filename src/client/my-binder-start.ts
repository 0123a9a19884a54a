import { readSelection } from '../binder/selection.ts';
import { mayHaveBinder } from './binder-database.ts';

const load = () => void import('./my-binder.ts');

const binder = document.querySelector<HTMLElement>('my-binder');

if (readSelection(location.hash) || (await mayHaveBinder())) load();
else if (binder) {
	// An empty folder needs no script before the reader turns to it.
	for (const event of ['pointerover', 'focusin', 'change'])
		binder.addEventListener(event, load, { once: true });
	binder.hidden = false;
}
