/** Shows the definition of a term, or the source of a figure, at pointer and focus. */

const bubble = document.createElement('div');
bubble.id = 'tooltip';
bubble.role = 'tooltip';
bubble.popover = 'manual';
document.body.append(bubble);

let shownFor: HTMLElement | undefined;
let closing: number | undefined;

function place(target: HTMLElement) {
	const [line] = target.getClientRects();
	if (!line) return;
	const gap = 8;
	const room = document.documentElement.clientWidth - bubble.offsetWidth - gap;
	const above = line.top - bubble.offsetHeight - gap;
	bubble.style.left = `${Math.max(gap, Math.min(line.left, room))}px`;
	bubble.style.top = `${above > 0 ? above : line.bottom + gap}px`;
}

function show(target: HTMLElement) {
	clearTimeout(closing);
	if (shownFor === target) return;
	hide();
	shownFor = target;
	bubble.textContent = target.dataset['tip'] ?? '';
	target.setAttribute('aria-describedby', bubble.id);
	bubble.showPopover();
	place(target);
}

function hide() {
	clearTimeout(closing);
	shownFor?.removeAttribute('aria-describedby');
	shownFor = undefined;
	bubble.hidePopover();
}

/** A short wait lets the pointer move from the word onto the bubble (WCAG 1.4.13). */
function hideSoon() {
	clearTimeout(closing);
	closing = window.setTimeout(hide, 250);
}

const tipOf = (event: Event) =>
	event.target instanceof Element
		? (event.target.closest<HTMLElement>('[data-tip]') ?? undefined)
		: undefined;

function onEnter(event: Event) {
	const target = tipOf(event);
	if (target) show(target);
	else if (event.target === bubble) clearTimeout(closing);
}

function onLeave(event: Event) {
	if (tipOf(event) || event.target === bubble) hideSoon();
}

document.addEventListener('pointerover', onEnter);
document.addEventListener('pointerout', onLeave);
document.addEventListener('focusin', onEnter);
document.addEventListener('focusout', onLeave);
document.addEventListener(
	'scroll',
	() => {
		if (shownFor) place(shownFor);
	},
	{ passive: true },
);
document.addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
