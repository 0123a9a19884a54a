import type { KeptPlace } from '../model/binder.ts';
import { sectionCategory } from '../model/section-category.ts';
import { keptCount } from './binder-count.ts';
import { element } from '../../../shared/browser/element.ts';
import { isKeyOn, keepKey } from './keep-key.ts';
import { pagePath } from '../../../shared/browser/site-files.ts';
import { isTyping } from '../../../shared/browser/typing.ts';

/** A heading that leads to a place, with the button that keeps it. */
interface Keepable {
	heading: HTMLElement;
	button: HTMLButtonElement;
	place: KeptPlace;
	/** Whether it is an entry of its own, not only a section. */
	isEntry: boolean;
}

/** What the search leaves out of a heading is no part of its name. */
function nameOf(heading: HTMLElement): string {
	const copy = heading.cloneNode(true) as HTMLElement;
	for (const part of copy.querySelectorAll('[data-pagefind-ignore]')) part.remove();
	return copy.textContent.replace(/\s+/g, ' ').trim();
}

function pageKeepable(title: HTMLElement, room: Element): Keepable {
	const kind = (title.dataset['pagefindMeta'] ?? '').replace(/^category:/, '');
	const button = element('button', { type: 'button', className: 'control keep' });
	room.append(button);
	const place = { address: pagePath(), title: nameOf(title), kind, note: '' };
	return { heading: title, button, place, isEntry: true };
}

function sectionKeepable(heading: HTMLElement, page: KeptPlace): Keepable {
	const kind = heading.parentElement?.dataset['entry'];
	const name = nameOf(heading);
	const title = kind ? name : `${page.title}: ${name}`;
	const button = element('button', { type: 'button', className: 'keep keep--mark' });
	// Beside the heading, not in it: its name stays as it was.
	const line = element('div', { className: 'keepable' });
	line.style.marginBlock = getComputedStyle(heading).marginBlock;
	heading.replaceWith(line);
	line.append(heading, button);
	const place = {
		address: `${page.address}#${heading.id}`,
		title,
		kind: kind ?? sectionCategory,
		note: '',
	};
	return { heading, button, place, isEntry: kind !== undefined };
}

/** Everything on the page that can be kept, each with its button. */
function findKeepables(): Keepable[] {
	const room = document.querySelector('[data-keep]');
	const title = document.querySelector<HTMLElement>('main h1');
	if (!room || !title) return [];
	const page = pageKeepable(title, room);
	const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
	const sections = headings
		.filter((heading) => !heading.closest('[data-pagefind-ignore]'))
		.map((heading) => sectionKeepable(heading, page.place));
	return [page, ...sections];
}

function show({ button }: Keepable, isKept: boolean) {
	button.classList.toggle('is-kept', isKept);
	label(button, isKept ? 'Fjern fra min mappe' : 'Læg i min mappe');
}

function label(button: HTMLButtonElement, text: string) {
	if (button.classList.contains('keep--mark')) {
		button.ariaLabel = text;
		button.dataset['tip'] = text;
	} else button.textContent = text;
}

/** The entry being read: the last whose heading has come into the upper part of the window. */
const atHand = (keepables: readonly Keepable[]) =>
	keepables
		.filter(({ isEntry }) => isEntry)
		.findLast(
			({ heading }, order) => order === 0 || heading.getBoundingClientRect().top < innerHeight / 3,
		);

const keepables = findKeepables();

/** Loads what keeps places, once, and from then on shows what is kept. */
async function load() {
	const { onKept, togglePlace } = await import('./keeping.ts');
	onKept((isKept) => {
		for (const keepable of keepables) show(keepable, isKept(keepable.place.address));
	});
	return togglePlace;
}

let keeping: ReturnType<typeof load> | undefined;
const loadOnce = () => (keeping ??= load());

async function toggle({ place, button }: Keepable) {
	try {
		const togglePlace = await loadOnce();
		await togglePlace(place);
	} catch {
		// Chromium remembers a script that could not be fetched until the page is loaded again.
		label(button, 'Mappen kunne ikke hentes. Genindlæs siden');
	}
}

const isShortcut = ({ key, ctrlKey, metaKey, altKey, repeat, target }: KeyboardEvent) =>
	key.toLowerCase() === keepKey &&
	!(ctrlKey || metaKey || altKey || repeat) &&
	!isTyping(target) &&
	!document.querySelector('dialog[open]') &&
	isKeyOn();

for (const keepable of keepables) {
	show(keepable, false);
	keepable.button.addEventListener('click', () => void toggle(keepable));
}
document.addEventListener('keydown', (event) => {
	const keepable = isShortcut(event) && atHand(keepables);
	if (keepable) void toggle(keepable);
});
// What is kept shows at once; a reader without a binder loads nothing for it. A failure shows with
// the first tap.
if (keepables.length > 0 && keptCount() > 0) loadOnce().catch(() => undefined);
