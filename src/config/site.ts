import { addresses } from '../domain/addresses.ts';

/** Name and short description of the site. */
export const site = {
	title: 'Samspil',
	description:
		'Hvad vi ved om samarbejde mellem små virksomheder, socialøkonomiske virksomheder og kommuner.',
} as const;

/** The menu, in the order of a reader's interest. */
export const menu = [
	{ label: 'Cases', href: addresses.cases },
	{ label: 'Undersøgelse', href: addresses.findings },
	{ label: 'Anbefalinger', href: addresses.recommendations },
	{ label: 'Debat', href: addresses.questions },
	{ label: 'Temaer', href: addresses.themes },
	{ label: 'Ordliste', href: addresses.terms },
	{ label: 'Kilder', href: addresses.reports },
] as const;

/** What the foot of every page leads to besides the menu. */
export const footMenu = [
	{ label: 'Før mødet', href: addresses.briefing },
	{ label: 'Konklusion', href: addresses.conclusion },
	{ label: 'Samarbejdsformer', href: addresses.continuum },
	{ label: 'Baggrund og metode', href: addresses.background },
	{ label: 'Kommuner og virksomheder', href: addresses.municipalities },
	{ label: 'Metode', href: addresses.method },
	{ label: 'Data', href: addresses.data },
	{ label: 'Redaktionens noter', href: addresses.corrections },
	{ label: 'Min mappe', href: addresses.binder },
	{ label: 'Søg', href: addresses.search },
	{ label: 'Uden net', href: addresses.offline },
	{ label: 'Om Samspil', href: addresses.about },
] as const;

/** Id of the editor's note that explains how cases are placed on the continuum. */
export const continuumNote = 'placering';
