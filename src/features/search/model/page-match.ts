import { excerptOf } from './excerpt.ts';
import { fold, stemOf, wordsIn } from './fold.ts';
import { pageInfo, type Fragment, type PageInfo } from './pages.ts';
import { stopWords } from './stop-words.ts';

/** A part of a page that matches. */
export interface SectionMatch {
	/** Heading of the part; undefined for what stands before the first one. */
	title: string | undefined;
	url: string;
	/** HTML in which only `<mark>` is markup. */
	excerpt: string;
	score: number;
}

/** A page that matches, with the parts that do. */
export interface PageMatch {
	page: PageInfo;
	sections: SectionMatch[];
}

/** What Pagefind tells about a page that matches. */
export interface PagefindPage extends Fragment {
	/** The words found, weighed: headings count for more than running text. */
	weighted_locations: { location: number; balanced_score: number }[];
}

interface Section {
	title: string;
	id: string;
	/** Place of its first word among the words of the page. */
	at: number;
}

/** The headings below the title that can be led to, in their order. */
const sectionsOf = ({ anchors }: Fragment): Section[] =>
	anchors
		.filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim())
		.map(({ id, text, location }) => ({ title: text.trim(), id, at: location }));

const wordCount = (text: string) => text.split(/\s+/).length;

/** The sections of a page, with what stands before the first heading as one of its own. */
function stretchesOf(page: Fragment, length: number) {
	const sections = [undefined, ...sectionsOf(page)];
	return sections.map((section, order) => ({
		section,
		from: section?.at ?? 0,
		to: sections[order + 1]?.at ?? length,
	}));
}

/** The title that a stretch begins with, which excerpts leave out. */
function titleOf({ content, meta }: Fragment, section: Section | undefined): string | undefined {
	if (section) return section.title;
	return meta['title'] !== undefined && content.startsWith(meta['title'])
		? meta['title']
		: undefined;
}

/** Tells which searched word a word of the text was found for. */
function finder(query: string) {
	const all = wordsIn(query);
	const telling = all.filter((word) => !stopWords.has(word));
	const searched = (telling.length > 0 ? telling : all).map((word) => ({
		word,
		folded: fold(word),
		stem: fold(stemOf(word)),
	}));
	return (text: string) =>
		wordsIn(text).flatMap((part) => {
			const found = searched.find(
				({ folded, stem }) => fold(part).startsWith(folded) || fold(stemOf(part)) === stem,
			);
			return found ? [found.word] : [];
		})[0];
}

/** What a page found by a query says, section by section; those without a finding left out. */
export function matchOf(id: string, found: PagefindPage, query: string): PageMatch {
	const page = pageInfo(id, found);
	const words = found.content.split(/\s+/);
	const wordFor = finder(query);
	const sections = stretchesOf(found, words.length).flatMap(({ section, from, to }) => {
		const inside = found.weighted_locations.filter(({ location: at }) => at >= from && at < to);
		if (inside.length === 0) return [];
		const title = titleOf(found, section);
		return [
			{
				title: section?.title,
				url: section ? `${page.url}#${section.id}` : page.url,
				excerpt: excerptOf(words, {
					from: from + (title ? wordCount(title) : 0),
					to,
					found: inside.flatMap(({ location: at }) => {
						const word = wordFor(words[at] ?? '');
						return word ? [{ at, word, weight: 1 }] : [];
					}),
				}),
				score: inside.reduce((sum, { balanced_score: score }) => sum + score, 0),
			},
		];
	});
	return { page, sections };
}
