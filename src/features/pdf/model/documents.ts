import { addresses, caseSheetAddress, sheetAddress } from '../../../model/addresses.ts';
import { questionsByReport, type Library } from '../../../model/library.ts';

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

/** The reading order of the book: what begins with one of these stands in its place. */
const bookOrder = [
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
	addresses.unknown,
	addresses.writing,
	addresses.data,
	addresses.about,
];

/** Pages that are of use on a screen only. */
const screenPages: readonly string[] = [addresses.search, '/404.html'];

/** Place of a page in the book; the front page comes first, what has no place of its own last. */
function placeOf(path: string): number {
	if (path === addresses.home) return -1;
	const place = bookOrder.findIndex((start) => path.startsWith(start));
	return place < 0 ? bookOrder.length : place;
}

/** Numbers inside names count as numbers: fund-2 stands before fund-10. */
const inOrder = (a: string, b: string) =>
	placeOf(a) - placeOf(b) || a.localeCompare(b, 'da', { numeric: true });

/**
 * The PDFs of the site.
 * @param titles Titles of the pages that are made of content, by their paths.
 */
export function pdfDocuments(titles: ReadonlyMap<string, string>, library: Library): PdfDocument[] {
	const sheets = questionsByReport(library).flatMap(({ questions }) =>
		questions.map(({ id }) => sheetAddress(id)),
	);
	const caseSheets = library.cases.map(({ id }) => ({ id, path: caseSheetAddress(id) }));
	const left = new Set([...screenPages, ...sheets, ...caseSheets.map(({ path }) => path)]);
	const titleOf = (path: string) => `Samspil: ${titles.get(path) ?? path}`;
	const single = (file: string, page: string): PdfDocument => ({
		file,
		title: titleOf(page),
		pages: [page],
		hasContents: false,
	});
	return [
		single('foer-moedet.pdf', addresses.briefing),
		{
			file: 'debatark.pdf',
			title: 'Samspil: Debatark til mødet',
			pages: sheets,
			hasContents: true,
		},
		...caseSheets.map(({ id, path }) => single(`${id}.pdf`, path)),
		{
			file: 'samspil.pdf',
			title: 'Samspil',
			pages: [...titles.keys()].filter((path) => !left.has(path)).sort(inOrder),
			hasContents: true,
		},
	];
}
