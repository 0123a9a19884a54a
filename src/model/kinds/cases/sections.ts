/** The headings of every case, in this order. */
export const caseSections = [
	'Behovet',
	'Sådan kom det i gang',
	'Det gør de sammen',
	'Det, der var svært',
	'Det betyder det for begge',
	'Aftalen',
] as const;
