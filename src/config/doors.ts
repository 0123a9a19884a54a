import { addresses, themeAddress } from '../domain/addresses.ts';

/** Where each kind of reader begins, in the order of the front page. */
export const doors = [
	{
		reader: 'Du skal til møde i rådet',
		text: 'Hvad ved vi, hvad er uafklaret, og hvad kan vi anbefale?',
		links: [
			{ label: 'Læs det vigtigste før mødet', href: addresses.briefing },
			{ label: 'Det viser de fire samarbejder', href: addresses.conclusion },
			{ label: 'Her er parterne uenige', href: addresses.findings },
			{ label: 'Spørgsmål til debat', href: addresses.questions },
		],
	},
	{
		reader: 'Du har en virksomhed',
		text: 'Kunne det være noget for os? Se, hvad andre købte, og hvad der gik galt.',
		links: [
			{ label: 'Fire cases', href: addresses.cases },
			{ label: 'Tre råd til SMV’er', href: `${addresses.recommendations}#til-smver` },
		],
	},
	{
		reader: 'Du leder en SØV',
		text: 'Hvad lægger kunderne vægt på, og hvordan åbnede andre døren?',
		links: [
			{ label: 'Professionalisme kommer først', href: themeAddress('professionalisme') },
			{ label: 'Fire råd til SØV’er', href: `${addresses.recommendations}#til-soever` },
		],
	},
	{
		reader: 'Du skal bruge et tal',
		text: 'Hvert tal fører til det afsnit, det står i, og til det, vi er i tvivl om.',
		links: [
			{ label: 'Rapporterne, afsnit for afsnit', href: addresses.reports },
			{ label: 'Hent data', href: addresses.data },
			{ label: 'Redaktionens noter', href: addresses.corrections },
		],
	},
] as const;
