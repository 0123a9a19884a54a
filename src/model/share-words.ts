/** A word for shares in whole percent, both ends included. */
export interface ShareWord {
	word: string;
	from: number;
	to: number;
}

/** The words that titles are to use for shares we know, from none to all, without gaps. */
export const shareWords: readonly ShareWord[] = [
	{ word: 'ingen', from: 0, to: 0 },
	{ word: 'næsten ingen', from: 1, to: 4 },
	{ word: 'få', from: 5, to: 14 },
	{ word: 'en mindre del', from: 15, to: 29 },
	{ word: 'en del', from: 30, to: 44 },
	{ word: 'omkring halvdelen', from: 45, to: 55 },
	{ word: 'flertallet', from: 56, to: 69 },
	{ word: 'de fleste', from: 70, to: 84 },
	{ word: 'langt de fleste', from: 85, to: 94 },
	{ word: 'næsten alle', from: 95, to: 99 },
	{ word: 'alle', from: 100, to: 100 },
];

/** How far from a fraction a share may be that is called by its name, in percentage points. */
export const fractionMargin = 3;

/** The words for how far two shares are apart, in percentage points, both ends included. */
export const differenceWords: readonly ShareWord[] = [
	{ word: 'lige mange', from: 0, to: 2 },
	{ word: 'lidt flere', from: 3, to: 9 },
	{ word: 'flere', from: 10, to: 24 },
	{ word: 'langt flere', from: 25, to: 100 },
];
