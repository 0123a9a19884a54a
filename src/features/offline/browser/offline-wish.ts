const key = 'offline';
const refused = 'nej';

/** Network Information API, which not every browser has (WICG draft). */
interface Connection {
	saveData?: boolean;
	type?: string;
	effectiveType?: string;
}

/** Whether the reader has not removed the stored site. */
export function isWanted(): boolean {
	try {
		return localStorage.getItem(key) !== refused;
	} catch {
		return true;
	}
}

/** Remembers whether the reader wants the site stored. */
export function rememberWish(isWanted: boolean): void {
	try {
		if (isWanted) localStorage.removeItem(key);
		else localStorage.setItem(key, refused);
	} catch {
		// Storage is blocked: the choice lasts for this page.
	}
}

/** Whether storing the site costs the reader nothing: no mobile, slow or data-saving connection. */
export function mayStoreUnasked(): boolean {
	const { connection = {} } = navigator as Navigator & { connection?: Connection };
	const isSaving = connection.saveData ?? matchMedia('(prefers-reduced-data: reduce)').matches;
	const isMetered = connection.type === 'cellular';
	const isSlow = (connection.effectiveType ?? '4g') !== '4g';
	return !isSaving && !isMetered && !isSlow;
}
