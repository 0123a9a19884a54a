/** A field in a dialog that has just closed may keep the focus for a moment; nobody types there. */
export const isTyping = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	(target.closest('input, textarea, select, [contenteditable]')?.checkVisibility() ?? false);
