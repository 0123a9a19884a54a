import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentRoot } from './config/content-root.ts';
import { extensionOf, kindNames, schemaOf, type Kind, type Schema } from './model/every-kind.ts';
import { pageFields } from './model/page-fields.ts';

/** The files of a kind: its folder below the content root, one entry per file. */
const filesOf = (kind: Kind) =>
	glob({
		base: pathToFileURL(join(contentRoot, kind, '/')),
		pattern: `**/*${extensionOf(kind)}`,
	});

const collectionOf = (kind: Kind) =>
	defineCollection({ loader: filesOf(kind), schema: schemaOf(kind) });

type Collections = { [K in Kind]: { loader: Loader; schema: Schema<K> } };

export const collections = {
	...(Object.fromEntries(kindNames.map((kind) => [kind, collectionOf(kind)])) as Collections),
	// Starlight shows pages of prose and adds front matter of its own.
	docs: defineCollection({
		loader: filesOf('docs'),
		schema: docsSchema({ extend: pageFields }),
	}),
};
