import { isPlaceAddress } from './address.ts';

/** Name of the selection in the fragment of an address; a fragment is sent to no server. */
const name = 'valg';

/** Stands for `#`, which would end the link in many mail programs. */
const anchorSign = '~';

/** The selection as the fragment of a link: addresses in their order, no notes. */
export const selectionFragment = (addresses: readonly string[]): string =>
	`#${name}=${addresses.map((address) => address.slice(1).replace('#', anchorSign)).join(',')}`;

/** What a link carries. */
export interface Selection {
	addresses: string[];
	/** How many parts of it lead to no place of any site like this. */
	unreadable: number;
}

/** Reads the fragment of an address; undefined where it carries no selection. */
export function readSelection(fragment: string): Selection | undefined {
	if (!fragment.startsWith(`#${name}=`)) return undefined;
	const parts = decode(fragment.slice(name.length + 2))
		.split(',')
		.filter(Boolean);
	const addresses = parts.map((part) => `/${part.replace(anchorSign, '#')}`).filter(isPlaceAddress);
	return { addresses: [...new Set(addresses)], unreadable: parts.length - addresses.length };
}

/** Mail programs may have written signs as %7E; what cannot be decoded stays as it is. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
