const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Danish text as it stands in an address: lower case, without æøå and punctuation. */
export const slugOf = (text: string): string =>
	text
		.toLocaleLowerCase('da')
		.replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
