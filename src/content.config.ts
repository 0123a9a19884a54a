import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { contentRoot } from './config/content-root.ts';
import { doc } from './model/kinds/docs.ts';
import { extensionOf, schemas, type Kind } from './model/kinds.ts';

/** The files of a kind: its folder below the content root, one entry per file. */
const filesOf = (kind: Kind) =>
	glob({
		base: pathToFileURL(join(contentRoot, kind, '/')),
		pattern: `**/*${extensionOf(kind)}`,
	});

/** What the site's pages add to Starlight's own front matter. */
const pageFields = z.object({
	...doc.pick({ lead: true, evidence: true, readingTime: true }).shape,
	kind: doc.shape.kind.default('Baggrund'),
	emblem: z.boolean().default(false),
	keep: z.boolean().default(true),
	filters: z.record(z.string(), z.array(z.string())).default({}),
	trail: z.array(z.object({ label: z.string(), href: z.string() })).default([]),
});

export const collections = {
	reports: defineCollection({ loader: filesOf('reports'), schema: schemas.reports }),
	organisations: defineCollection({
		loader: filesOf('organisations'),
		schema: schemas.organisations,
	}),
	cases: defineCollection({ loader: filesOf('cases'), schema: schemas.cases }),
	recommendations: defineCollection({
		loader: filesOf('recommendations'),
		schema: schemas.recommendations,
	}),
	questions: defineCollection({ loader: filesOf('questions'), schema: schemas.questions }),
	themes: defineCollection({ loader: filesOf('themes'), schema: schemas.themes }),
	terms: defineCollection({ loader: filesOf('terms'), schema: schemas.terms }),
	findings: defineCollection({ loader: filesOf('findings'), schema: schemas.findings }),
	facts: defineCollection({ loader: filesOf('facts'), schema: schemas.facts }),
	corrections: defineCollection({ loader: filesOf('corrections'), schema: schemas.corrections }),
	docs: defineCollection({
		loader: filesOf('docs'),
		schema: docsSchema({ extend: pageFields }),
	}),
};
