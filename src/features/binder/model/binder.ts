import { mergeNotes, rewriteNote } from './notes.ts';

/** A place of the site that a reader keeps: a page, an entry or a section. */
export interface KeptPlace {
	/** Path from the root of the site, with the anchor of an entry or a section. */
	address: string;
	/** What it was called when it was last seen, for the day when it is gone. */
	title: string;
	/** Its category, under the name that stands in the browsers and files of readers. */
	kind: string;
	/** What the reader wrote about it; empty where nothing. */
	note: string;
}

/** The reader's binder: places in the reader's own order, each address once. */
export type Binder = readonly KeptPlace[];

/** A step from one state of the binder to the next; it must hold for a state that another tab left. */
export type Change = (binder: Binder) => Binder;

/** Places that a binder takes from a reader or a file, so that neither can stall the browser. */
export const maxPlaces = 1000;

export const placeAt = (binder: Binder, address: string): KeptPlace | undefined =>
	binder.find((place) => place.address === address);

const replace = (binder: Binder, place: KeptPlace): Binder =>
	binder.map((one) => (one.address === place.address ? place : one));

/**
 * Puts a place into the binder, last or where it stood before. What is there already stays, and
 * keeps both notes.
 */
export const keep =
	(place: KeptPlace, at = Infinity): Change =>
	(binder) => {
		const there = placeAt(binder, place.address);
		if (there) return replace(binder, { ...there, note: mergeNotes(there.note, place.note) });
		return binder.toSpliced(Math.min(at, binder.length), 0, place);
	};

/** Takes a place out of the binder. */
export const drop =
	(address: string): Change =>
	(binder) =>
		binder.filter((place) => place.address !== address);

/** Moves a place up (negative) or down by so many places, as far as the ends allow. */
export const move =
	(address: string, by: number): Change =>
	(binder) => {
		const from = binder.findIndex((place) => place.address === address);
		const place = binder[from];
		if (!place) return binder;
		return binder.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, place);
	};

/**
 * Writes a note. Where another tab has changed it meanwhile, both texts stay; where another tab has
 * taken the place out, it comes back.
 * @param place The place with its new note.
 * @param before The note that the reader began from.
 */
export const writeNote =
	(place: KeptPlace, before: string): Change =>
	(binder) => {
		const there = placeAt(binder, place.address);
		if (!there) return keep(place)(binder);
		return replace(binder, { ...there, note: rewriteNote(there.note, before, place.note) });
	};

/** Adds what another binder holds: its places come last, its notes beside those that are there. */
export const merge =
	(other: Binder): Change =>
	(binder) =>
		other.reduce<Binder>((merged, place) => keep(place)(merged), binder);

/** Places of another binder that this one lacks. */
export const newPlaces = (binder: Binder, other: Binder): Binder =>
	other.filter(({ address }) => !placeAt(binder, address));

/** Whether the binder can take in another one. */
export const hasRoomFor = (binder: Binder, other: Binder): boolean =>
	binder.length + newPlaces(binder, other).length <= maxPlaces;

/**
 * Leads places to where they stand today.
 * @param addressNow The address of a place that was renamed; the same where it was not.
 */
export const follow =
	(addressNow: (address: string) => string): Change =>
	(binder) =>
		merge(binder.map((place) => ({ ...place, address: addressNow(place.address) })))([]);
