import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { cacheFolder, contentRoot } from './src/config/content-root.ts';
import { markdownProcessor } from './src/config/markdown.ts';
import { settings } from './src/config/settings.ts';
import { starlightConfig } from './src/config/starlight.ts';
import { takeAlong } from './src/config/take-along.ts';
import { unpackedParts } from './src/config/unpacked.ts';
import { vite } from './src/config/vite.ts';
import { binder } from './src/features/binder/face.ts';
import { neverOffline, offline } from './src/features/offline/face.ts';
import { pdf } from './src/features/pdf/face.ts';
import { search } from './src/features/search/face.ts';
import { unpacked } from './src/features/unpacked/face.ts';
import { frame } from './src/frame/face.ts';
import { pageSteps } from './src/frame/build/page-steps.ts';
import { contentGate } from './src/gate/integration.ts';
import { readContent } from './src/gate/read-content.ts';
import { finishedPages } from './src/shared/build/finished-pages.ts';

const content = readContent(contentRoot);
const pages = finishedPages(() => pageSteps(content.library));

export default defineConfig({
	site: process.env.SITE_URL,
	cacheDir: cacheFolder,
	trailingSlash: 'always',
	// Keeps the spaces between inline elements, which the default takes away.
	compressHTML: true,
	image: { service: passthroughImageService() },
	// Pages are stored for offline use; nothing is fetched on a guess.
	prefetch: false,
	markdown: { processor: markdownProcessor },
	// In the order in which a built site comes about.
	integrations: [
		contentGate(content),
		starlight(starlightConfig),
		frame(),
		takeAlong(),
		pages.integration,
		settings.binder && binder(),
		search(content.library),
		settings.pdf && pdf(content, pages),
		settings.unpacked && unpacked(pages, unpackedParts),
		settings.offline ? offline() : neverOffline(),
	],
	vite,
});
