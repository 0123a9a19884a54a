import type { z } from 'astro/zod';
import type { BodySections, CountedName, Definition } from './definition.ts';
import * as kinds from './kinds.ts';

type Kinds = typeof kinds;

/** Name of a content kind: its folder below the content root and its collection. */
export type Kind = keyof Kinds;

export type Schema<K extends Kind> = Kinds[K]['schema'];

/** Fields of an entry of a kind, as its schema gives them. */
export type Data<K extends Kind> = z.output<Schema<K>>;

/** Kinds whose definition has a property. */
type KindWith<Property extends keyof Definition> = {
	[K in Kind]: Kinds[K] extends Record<Property, unknown> ? K : never;
}[Kind];

/** Kinds whose entries have a body. */
export type BodyKind = KindWith<'body'>;

/** Kinds that a text can count. */
export type CountedKind = KindWith<'counted'>;

export const kindNames = Object.keys(kinds) as Kind[];

export const isKind = (name: string): name is Kind => name in kinds;

/** What the site knows of a kind. */
export const definitionOf = (kind: Kind): Definition => kinds[kind];

export const schemaOf = <K extends Kind>(kind: K): Schema<K> => kinds[kind].schema;

/** Headings that the bodies of a kind have in common; undefined where they are free. */
export const sectionsOf = (kind: Kind): BodySections | undefined =>
	definitionOf(kind).body?.sections;

/** Extension of the files of a kind. */
export const extensionOf = (kind: Kind) => (definitionOf(kind).body ? '.mdx' : '.yaml');

/** What texts call the kinds that they can count. */
export const countedNames: ReadonlyMap<string, CountedName> = new Map(
	kindNames.flatMap((kind) => {
		const { counted } = definitionOf(kind);
		return counted ? [[kind, counted]] : [];
	}),
);

export const isCounted = (kind: string): kind is CountedKind => countedNames.has(kind);
