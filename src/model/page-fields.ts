import { z } from 'astro/zod';
import { doc } from './kinds/docs/schema.ts';

/** What a page of the site says of itself, besides what Starlight knows of any page. */
export const pageFields = z.object({
	...doc.pick({ description: true, lead: true, category: true, evidence: true, readingTime: true })
		.shape,
	emblem: z.boolean().default(false).describe('Whether the large mark stands beside the title.'),
	keep: z
		.boolean()
		.default(true)
		.describe('Whether readers can put it, and its sections, into their binder.'),
	filters: z
		.record(z.string(), z.array(z.string()))
		.default({})
		.describe('What the search can be narrowed by, besides the kind of page.'),
	trail: z
		.array(z.object({ label: z.string(), href: z.string() }))
		.default([])
		.describe('Pages above this one.'),
	structuredData: z
		.record(z.string(), z.unknown())
		.optional()
		.describe('Description for machines, by schema.org.'),
});

/** The same as a page writes it. */
export type PageFields = z.input<typeof pageFields>;
