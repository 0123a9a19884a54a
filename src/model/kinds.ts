import { caseSections, caseStudy } from './kinds/cases.ts';
import { correction } from './kinds/corrections.ts';
import { doc } from './kinds/docs.ts';
import { fact } from './kinds/facts.ts';
import { finding, findingSections, requiredFindingSections } from './kinds/findings.ts';
import { organisation } from './kinds/organisations.ts';
import { question, questionSections } from './kinds/questions.ts';
import { recommendation } from './kinds/recommendations.ts';
import { report } from './kinds/reports.ts';
import { term } from './kinds/terms.ts';
import { theme } from './kinds/themes.ts';

export const kindNames = [
	'reports',
	'organisations',
	'cases',
	'recommendations',
	'questions',
	'themes',
	'terms',
	'facts',
	'findings',
	'corrections',
	'docs',
] as const;

/** Name of a content kind: its folder below the content root and its collection. */
export type Kind = (typeof kindNames)[number];

/** Schema of each kind. */
export const schemas = {
	reports: report,
	organisations: organisation,
	cases: caseStudy,
	recommendations: recommendation,
	questions: question,
	themes: theme,
	terms: term,
	facts: fact,
	findings: finding,
	corrections: correction,
	docs: doc,
} as const satisfies Record<Kind, unknown>;

/** Kinds whose entries have a body in MDX; the others are YAML. */
export const proseKinds: ReadonlySet<Kind> = new Set([
	'cases',
	'findings',
	'recommendations',
	'questions',
	'themes',
	'docs',
]);

/** Kinds whose entries a reader meets only through an entry that refers to them. */
export const referencedKinds: ReadonlySet<Kind> = new Set([
	'reports',
	'organisations',
	'cases',
	'recommendations',
	'themes',
	'facts',
]);

/** Headings that the bodies of a kind have, in their order. */
export const bodySections: Partial<
	Record<Kind, { titles: readonly string[]; required: readonly string[] }>
> = {
	cases: { titles: caseSections, required: caseSections },
	questions: { titles: questionSections, required: questionSections },
	findings: { titles: findingSections, required: requiredFindingSections },
};

/** The component of MDX bodies that stands for an editor's note; those for numbers are in `text-references.ts`. */
export const noteComponent = 'Note';

/** Extension of the files of a kind. */
export const extensionOf = (kind: Kind) => (proseKinds.has(kind) ? '.mdx' : '.yaml');
