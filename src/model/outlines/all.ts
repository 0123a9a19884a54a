import type { Library } from '../library.ts';
import { plainText } from '../resolve-references.ts';
import { caseOutline } from './cases.ts';
import { correctionsOutline } from './corrections.ts';
import { docOutline } from './docs.ts';
import { findingOutline } from './findings.ts';
import type { Outline, Section } from './outline.ts';
import {
	briefingOutline,
	caseSheetOutline,
	casesOutline,
	dataOutline,
	homeOutline,
	searchOutline,
} from './pages.ts';
import { questionsOutline, sheetOutline } from './questions.ts';
import { recommendationsOutline } from './recommendations.ts';
import { reportOutline, reportsOutline } from './reports.ts';
import { findingsOutline, methodOutline } from './survey.ts';
import { termsOutline } from './terms.ts';
import { themeOutline, themesOutline } from './themes.ts';

const written = (library: Library, site?: URL): Outline[] => [
	homeOutline,
	briefingOutline(library),
	casesOutline(library),
	...library.cases.flatMap((entry) => [caseOutline(library, entry), caseSheetOutline(entry)]),
	findingsOutline(library),
	...library.findings.map((entry) => findingOutline(library, entry, site)),
	methodOutline(library),
	recommendationsOutline(library),
	questionsOutline(library),
	...library.questions.map((entry) => sheetOutline(library, entry)),
	themesOutline,
	...library.themes.map((entry) => themeOutline(library, entry)),
	termsOutline(library),
	reportsOutline(library),
	...library.reports.map(reportOutline),
	correctionsOutline(library),
	dataOutline(library),
	...library.docs.map((entry) => docOutline(library, entry)),
	searchOutline,
];

/**
 * What every page holds that is made of content, with the numbers in its texts. Pages of features,
 * which may be left out, say themselves what they hold.
 * @param site Address of the published site, where it is known.
 */
export function outlinesOf(library: Library, site?: URL): Outline[] {
	const plain = (text: string) => plainText(text, library);
	const plainSection = (section: Section): Section => ({
		...section,
		title: plain(section.title),
		gist: section.gist.map(plain),
		...(section.entry ? { entry: { ...section.entry, text: plain(section.entry.text) } } : {}),
	});
	return written(library, site).map((outline) => ({
		...outline,
		title: plain(outline.title),
		description: plain(outline.description),
		lead: outline.lead && plain(outline.lead),
		gist: outline.gist.map(plain),
		sections: outline.sections.map(plainSection),
	}));
}
