import type { Library } from '../../../model/library.ts';
import { outlinesOf } from '../../../model/outlines/all.ts';
import { headingOf, type Outline, type Section } from '../../../model/outlines/outline.ts';
import { renamedAddresses } from '../../../model/renames.ts';
import type { CatalogueData, CataloguePlace } from './catalogue.ts';
import { sectionCategory } from './section-category.ts';

/** A section as a place: an entry stands for itself, another names the page that it stands on. */
const sectionPlace = (page: Outline, section: Section): CataloguePlace => ({
	address: `${page.address}#${section.id}`,
	title: headingOf(section),
	...(section.entry ? {} : { parent: page.title }),
	category: section.entry?.category ?? sectionCategory,
	gist: section.gist,
	source: section.source,
});

/** The places of a page that can be kept: the page itself, its entries and its sections. */
const placesOf = (page: Outline): CataloguePlace[] => [
	{
		address: page.address,
		title: page.title,
		category: page.category,
		gist: page.gist,
		source: page.source,
	},
	...page.sections.map((section) => sectionPlace(page, section)),
];

/**
 * Everything that a reader can put into the binder, and what was renamed.
 * @param site Address of the published site, where it is known.
 */
export const catalogueOf = (library: Library, site?: URL): CatalogueData => ({
	places: outlinesOf(library, site)
		.filter(({ isKept }) => isKept)
		.flatMap(placesOf),
	renamed: renamedAddresses(library),
});
