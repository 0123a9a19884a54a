import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { site } from '../frame/menu.ts';

const override = (name: string) => `./src/frame/starlight/${name}.astro`;

/** Parts of a page that are drawn in our own way. */
const redrawn = [
	'ContentPanel',
	'Footer',
	'Header',
	'MarkdownContent',
	'PageFrame',
	'PageSidebar',
	'PageTitle',
	'ThemeProvider',
	'TwoColumnContent',
];

/** Parts that no page has, whose styles would weigh on every one. */
const leftOut = ['Banner', 'DraftContentNotice', 'FallbackContentNotice', 'Hero', 'Sidebar'];

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
	markdown: { headingLinks: false },
	customCss: [
		'./src/styles/tokens.css',
		'./src/styles/base.css',
		'./src/styles/prose.css',
		'./src/styles/parts.css',
		'./src/features/binder/keep.css',
		'./src/topics/survey/survey.css',
		'./src/styles/print.css',
	],
	components: {
		...Object.fromEntries(redrawn.map((name) => [name, override(name)])),
		...Object.fromEntries(leftOut.map((name) => [name, override('Nothing')])),
	},
};
