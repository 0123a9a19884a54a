/** Addresses as this site makes them: folders and an anchor, no other site and no script. */
const siteAddress = /^\/(?:[a-z0-9][a-z0-9-]*\/)*(?:#[\w-]+)?$/;

/** Longest address that is believed; the longest of the site has about a hundred letters. */
const maxLength = 300;

/** Whether a text can be the address of a place on this site. */
export const isPlaceAddress = (text: string): boolean =>
	text.length <= maxLength && siteAddress.test(text);
