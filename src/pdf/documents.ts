import { addresses } from '../domain/addresses.ts';

/** A PDF that the site offers. */
export interface PdfDocument {
	/** Name of the file, in the folder of PDFs. */
	file: string;
	title: string;
	/** Paths of its pages, from the root of the site, in their order. */
	pages: string[];
	/** Whether it begins with a list of its pages and the numbers they stand on. */
	hasContents: boolean;
}

/** Folder of the PDFs, from the root of the site. */
export const pdfFolder = 'pdf';

/** The reading order of the book; what begins with one of these comes in its place. */
const bookOrder = [
	addresses.home,
	addresses.briefing,
	addresses.conclusion,
	addresses.continuum,
	addresses.cases,
	addresses.findings,
	addresses.municipalities,
	addresses.recommendations,
	addresses.questions,
	addresses.themes,
	addresses.terms,
	addresses.reports,
	addresses.corrections,
	addresses.background,
	addresses.data,
	addresses.about,
];

/** Numbers inside names count as numbers: fund-2 stands before fund-10. */
const inOrder = (a: string, b: string) => a.localeCompare(b, 'da', { numeric: true });

const isDebateSheet = (path: string) =>
	path.startsWith(addresses.questions) && path !== addresses.questions;
const isCaseSheet = (path: string) => /^\/cases\/[^/]+\/ark\/$/.test(path);

function bookPages(paths: readonly string[]): string[] {
	const rest = paths.filter((path) => !isDebateSheet(path) && !isCaseSheet(path)).sort(inOrder);
	return bookOrder.flatMap((start) =>
		rest.filter((path) => (start === addresses.home ? path === start : path.startsWith(start))),
	);
}

/**
 * The PDFs of the site.
 * @param titles Titles of all its pages, by their paths.
 * @param sheets Paths of the debate sheets, in the order of the meeting.
 */
export function pdfDocuments(
	titles: ReadonlyMap<string, string>,
	sheets: readonly string[],
): PdfDocument[] {
	const paths = [...titles.keys()];
	const titleOf = (path: string) => `Samspil: ${titles.get(path) ?? path}`;
	const single = (file: string, title: string, page: string) => ({
		file,
		title,
		pages: [page],
		hasContents: false,
	});
	const caseSheets = paths.filter(isCaseSheet);
	return [
		single('foer-moedet.pdf', titleOf(addresses.briefing), addresses.briefing),
		{
			file: 'debatark.pdf',
			title: 'Samspil: Debatark til mødet',
			pages: [...sheets],
			hasContents: true,
		},
		...caseSheets.map((path) => single(`${path.split('/')[2] ?? ''}.pdf`, titleOf(path), path)),
		{ file: 'samspil.pdf', title: 'Samspil', pages: bookPages(paths), hasContents: true },
	];
}
