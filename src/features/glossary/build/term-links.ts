import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { formsPattern } from '../../../model/kinds/terms/forms.ts';
import { hasClass, linkless } from '../../../shared/html/find-elements.ts';

/** A term as running text shows it: which forms to find, where to lead, what to say. */
export interface TermLink {
	forms: readonly string[];
	href: string;
	definition: string;
}

/** Text in these is left alone: no link may stand there, or it is no prose. */
const untouched: ReadonlySet<string> = new Set([...linkless, 'dt', 'script', 'style', 'th']);

const linkFor = ({ href, definition }: TermLink, text: string): Element => ({
	type: 'element',
	tagName: 'a',
	properties: { className: ['term'], href, dataTip: definition },
	children: [{ type: 'text', value: text }],
});

/** The earliest term in a text among those not yet linked. */
function firstTerm(text: string, terms: ReadonlySet<TermLink>) {
	let first: { term: TermLink; index: number; found: string } | undefined;
	for (const term of terms) {
		const match = formsPattern(term.forms).exec(text);
		if (!match) continue;
		const isEarlier =
			!first ||
			match.index < first.index ||
			(match.index === first.index && match[0].length > first.found.length);
		if (isEarlier) first = { term, index: match.index, found: match[0] };
	}
	return first;
}

/** A text with links on the terms in it; those terms are taken out of `waiting`. */
function withLinks({ value }: Text, waiting: Set<TermLink>): ElementContent[] {
	const parts: ElementContent[] = [];
	let rest = value;
	for (let hit = firstTerm(rest, waiting); hit; hit = firstTerm(rest, waiting)) {
		waiting.delete(hit.term);
		if (hit.index > 0) parts.push({ type: 'text', value: rest.slice(0, hit.index) });
		parts.push(linkFor(hit.term, hit.found));
		rest = rest.slice(hit.index + hit.found.length);
	}
	if (rest) parts.push({ type: 'text', value: rest });
	return parts;
}

/** Links the first use of every term in the page's main text to the glossary. */
export function linkTerms(tree: Root, terms: readonly TermLink[]): void {
	const waiting = new Set(terms);
	visit(tree, 'element', (main) => {
		if (main.tagName !== 'main') return undefined;
		visit(main, (node, index, parent) => {
			if (node.type === 'element' && (untouched.has(node.tagName) || hasClass(node, 'badge')))
				return SKIP;
			if (node.type !== 'text' || !parent || index === undefined) return undefined;
			const parts = withLinks(node, waiting);
			parent.children.splice(index, 1, ...parts);
			return [SKIP, index + parts.length];
		});
		return SKIP;
	});
}
