import { drop, hasRoomFor, keep, maxPlaces, placeAt, type KeptPlace } from '../model/binder.ts';
import { binderStore, type StoreProblem } from './binder-store.ts';
import { tell } from './notice.ts';

const problems: Record<StoreProblem, string> = {
	blocked: 'Browseren lader ikke Samspil gemme noget.',
	full: 'Der er ikke plads til mere i browseren.',
};

const quoted = ({ title }: KeptPlace) => `»${title}«`;

const tellFailure = (what: string) => {
	tell(`${what} ${problems[binderStore.problem ?? 'blocked']}`);
};

async function putIn(place: KeptPlace, at?: number) {
	if (!hasRoomFor(binderStore.binder, [place])) {
		tell(`Din mappe er fuld: Den rummer ${maxPlaces} steder.`, { leadsToBinder: true });
		return;
	}
	const isStored = await binderStore.tryUpdate(keep(place, at));
	if (!isStored) {
		tellFailure(`${quoted(place)} blev ikke lagt i mappen.`);
		return;
	}
	// The browser may else clear the binder away when it runs short of room.
	if (isSecureContext) void navigator.storage.persist();
	tell(`${quoted(place)} ligger i din mappe.`, { leadsToBinder: true });
}

async function takeOut(place: KeptPlace) {
	const at = binderStore.binder.indexOf(place);
	const isStored = await binderStore.tryUpdate(drop(place.address));
	if (!isStored) {
		tellFailure(`${quoted(place)} blev ikke taget ud.`);
		return;
	}
	const undo = () => void putIn(place, at);
	tell(`${quoted(place)} er taget ud af din mappe.`, { undo, leadsToBinder: true });
}

/** Puts a place into the binder, or takes it out, and says so. */
export async function togglePlace(place: KeptPlace): Promise<void> {
	await binderStore.refresh();
	const kept = placeAt(binderStore.binder, place.address);
	await (kept ? takeOut(kept) : putIn(place));
}

/** Tells, now and at each change, which addresses are kept. */
export function onKept(tellKept: (isKept: (address: string) => boolean) => void): void {
	binderStore.addEventListener('change', () => {
		tellKept((address) => placeAt(binderStore.binder, address) !== undefined);
	});
	void binderStore.refresh();
}
