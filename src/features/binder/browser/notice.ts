import { addresses } from '../../../model/addresses.ts';
import { element } from '../../../shared/browser/element.ts';
import { siteAddress } from '../../../shared/browser/site-files.ts';

const text = element('p', {});
const actions = element('p', {});
// Always there, so that screen readers hear what it comes to say.
const notice = element('div', { className: 'visually-hidden', role: 'status' }, text, actions);
document.body.append(notice);

const hide = () => {
	text.textContent = '';
	actions.replaceChildren();
	notice.className = 'visually-hidden';
};
document.addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
document.addEventListener('pointerdown', ({ target }) => {
	if (target instanceof Node && !notice.contains(target)) hide();
});

/**
 * Says one thing at the foot of the window, until the reader turns to something else.
 * @param undo Takes it back, where that is possible.
 * @returns The button that takes it back.
 */
export function tell(
	message: string,
	{ undo, leadsToBinder = false }: { undo?: () => void; leadsToBinder?: boolean } = {},
): HTMLButtonElement {
	const button = element('button', { type: 'button', className: 'control' }, 'Fortryd');
	button.addEventListener('click', () => {
		hide();
		undo?.();
	});
	const link = element('a', { href: siteAddress(addresses.binder) }, 'Åbn min mappe');
	text.textContent = message;
	actions.replaceChildren(...(undo ? [button] : []), ...(leadsToBinder ? [link] : []));
	notice.className = 'foot-notice notice';
	return button;
}
