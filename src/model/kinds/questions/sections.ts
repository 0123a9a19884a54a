/** The headings of every debate sheet, in this order. */
export const questionSections = [
	'Derfor er spørgsmålet åbent',
	'Det taler for hver side',
	'Det ved vi ikke',
	'Det kan I gøre',
] as const;

/** The section with the two sides: it has a heading of its own for each of them. */
export const sidesSection = questionSections[1];

/** What the site marks as its own on a debate sheet, by the heading of the section. */
export const oursOnSheets: Readonly<Partial<Record<(typeof questionSections)[number], string>>> = {
	'Derfor er spørgsmålet åbent': 'vores læsning',
	'Det kan I gøre': 'vores forslag',
};
