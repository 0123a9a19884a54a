import { canBeTakenAlong, settings } from '../config/settings.ts';
import { addresses } from '../model/addresses.ts';
import { siteDescription } from '../model/outlines/pages.ts';
import { methodName } from '../model/outlines/survey.ts';

/** Name and short description of the site. */
export const site = {
	title: 'Samspil',
	description: siteDescription,
} as const;

/** The menu, in the order of a reader's interest. */
export const menu = [
	{ label: 'Briefing', href: addresses.briefing },
	{ label: 'Cases', href: addresses.cases },
	{ label: 'Fund', href: addresses.findings },
	{ label: 'Anbefalinger', href: addresses.recommendations },
	{ label: 'Debat', href: addresses.questions },
	{ label: 'Temaer', href: addresses.themes },
	{ label: 'Ordliste', href: addresses.terms },
	{ label: 'Kilder', href: addresses.reports },
] as const;

/** What the foot of every page leads to besides the menu. */
export const footMenu = [
	{ label: 'Hvad ved vi ikke?', href: addresses.unknown },
	{ label: 'Cabis konklusion', href: addresses.conclusion },
	{ label: 'Samarbejdsformer', href: addresses.continuum },
	{ label: 'Cabis baggrund og metode', href: addresses.background },
	{ label: 'CBS’ baggrund og hovedkonklusion', href: addresses.municipalities },
	{ label: methodName, href: addresses.method },
	{ label: 'Data', href: addresses.data },
	{ label: 'Redaktionens noter', href: addresses.corrections },
	...(settings.binder ? [{ label: 'Min mappe', href: addresses.binder }] : []),
	{ label: 'Søg', href: addresses.search },
	...(canBeTakenAlong ? [{ label: 'Uden net', href: addresses.offline }] : []),
	{ label: 'Sådan skriver vi', href: addresses.writing },
	{ label: 'Om Samspil', href: addresses.about },
] as const;
