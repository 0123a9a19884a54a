import { addresses, themeAddress } from '../model/addresses.ts';

/** Where each kind of reader begins, in the order of the front page. */
export const doors = [
	{
		reader: 'Du skal til møde i rådet',
		text: 'Hvad ved vi, hvor er parterne uenige, og hvad bliver der anbefalet?',
		links: [
			{ label: 'Briefing', href: addresses.briefing },
			{ label: 'Det viser casene: Cabis konklusion', href: addresses.conclusion },
			{ label: 'Her er parterne uenige', href: addresses.findings },
			{ label: 'Debat: spørgsmål, hvert med et ark', href: addresses.questions },
			{ label: 'Hvad ved vi ikke?', href: addresses.unknown },
		],
	},
	{
		reader: 'Du har en lille eller mellemstor virksomhed (SMV)',
		text: 'Kunne det være noget for os? Se, hvad andre SMV’er købte, og hvad der var svært.',
		links: [
			{ label: 'Se casene', href: addresses.cases },
			{ label: 'Anbefalinger til SMV’er', href: `${addresses.recommendations}#til-smver` },
		],
	},
	{
		reader: 'Du leder en socialøkonomisk virksomhed (SØV)',
		text: 'Hvad lægger kunderne vægt på, og hvordan åbnede andre døren?',
		links: [
			{ label: 'Professionalisme kommer først', href: themeAddress('professionalisme') },
			{ label: 'Anbefalinger til SØV’er', href: `${addresses.recommendations}#til-soever` },
		],
	},
	{
		reader: 'Du skal bruge et tal',
		text: 'Hvert tal fører til det afsnit, det står i, og til det, vi er i tvivl om.',
		links: [
			{ label: 'Rapporterne, afsnit for afsnit', href: addresses.reports },
			{ label: 'Data: hent tallene', href: addresses.data },
			{ label: 'Redaktionens noter', href: addresses.corrections },
		],
	},
] as const;
