/** The key that puts what is read into the binder; readers can turn it off (WCAG 2.1.4). */
export const keepKey = 'm';

const name = 'mappe-tast';
const off = 'fra';

export function isKeyOn(): boolean {
	try {
		return localStorage.getItem(name) !== off;
	} catch {
		return true;
	}
}

export function turnKey(isOn: boolean): void {
	try {
		if (isOn) localStorage.removeItem(name);
		else localStorage.setItem(name, off);
	} catch {
		// Storage is blocked: there is no binder to use the key for.
	}
}
