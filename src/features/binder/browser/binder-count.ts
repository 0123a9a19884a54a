/** How many places the reader's binder holds, kept apart so that no page has to open it to know. */
const key = 'mappe';

/** 0 where it is empty or nothing can be stored. */
export function keptCount(): number {
	try {
		return Number(localStorage.getItem(key)) || 0;
	} catch {
		return 0;
	}
}

function showCount() {
	const count = keptCount();
	for (const place of document.querySelectorAll('[data-binder-count]'))
		place.textContent = count > 0 ? String(count) : '';
}

export function rememberCount(count: number): void {
	try {
		localStorage.setItem(key, String(count));
	} catch {
		// Storage is blocked: there is nothing to count.
	}
	showCount();
}

showCount();
// Another tab has changed the binder.
addEventListener('storage', showCount);
// A page that the browser had put aside comes back with an old count.
addEventListener('pageshow', showCount);
