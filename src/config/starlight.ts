import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { site } from '../frame/menu.ts';

const override = (name: string) => `./src/frame/starlight/${name}.astro`;

/** Parts of a page that are drawn in our own way, each with what Starlight's would bring instead. */
const redrawn = [
	'ContentPanel', // Rules between title and text.
	'Footer', // Links to edit and turn pages; ours says what the page rests on.
	'Header', // A bar that stays, with its own search and themes.
	'MarkdownContent', // 9 kB of styles for text.
	'PageFrame', // A fixed header and a sidebar; ours adds foot, notice and scripts.
	'PageSidebar', // A script that follows the reader, and a second list for phones.
	'PageTitle', // The heading alone; ours adds trail, lead, what the search reads, and the binder's button.
	'ThemeProvider', // A script that always chooses; ours leaves it to the system where nobody chose.
	'TwoColumnContent', // A column that is fixed to the window's edge.
];

/** Parts that no page has, whose styles would weigh on every one. */
const leftOut = ['Banner', 'DraftContentNotice', 'FallbackContentNotice', 'Hero', 'Sidebar'];

/**
 * The style sheets of the site, which the build makes one of. Of two selectors that weigh the same
 * the later wins: what is general, then the rooms from the ground up, then paper, and last the debate
 * and case sheets, which lay out parts of many rooms.
 */
const sheets = [
	'styles/tokens',
	'styles/base',
	'styles/prose',
	'parts/parts',
	'charts/charts',
	'topics/cases/cases',
	'topics/survey/survey',
	'topics/debate/debate',
	'topics/advice/advice',
	'features/search/search',
	'features/binder/keep',
	'features/pdf/pdf',
	'frame/tooltip',
	'styles/print',
	'styles/sheets',
];

/** Starlight carries routing, head and markup; its looks and menus are our own. */
export const starlightConfig: StarlightUserConfig = {
	title: site.title,
	description: site.description,
	locales: { root: { label: 'Dansk', lang: 'da' } },
	favicon: '/favicon.svg',
	head: [{ tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' } }],
	credits: false,
	pagination: false,
	// The search index is made by our own integration.
	pagefind: false,
	expressiveCode: false,
	tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
	routeMiddleware: './src/frame/route-data.ts',
	markdown: { headingLinks: false },
	customCss: sheets.map((sheet) => `./src/${sheet}.css`),
	components: {
		...Object.fromEntries(redrawn.map((name) => [name, override(name)])),
		...Object.fromEntries(leftOut.map((name) => [name, override('Nothing')])),
	},
};
