import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentRoot } from './src/config/content-root.ts';
import { markdownProcessor } from './src/config/markdown.ts';
import { starlightConfig } from './src/config/starlight.ts';
import { vite } from './src/config/vite.ts';
import { binderCatalogue } from './src/integrations/binder-catalogue.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { offlineFolder } from './src/integrations/offline-folder.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';

export default defineConfig({
	site: process.env.SITE_URL,
	trailingSlash: 'always',
	// Keeps the spaces between inline elements, which the default takes away.
	compressHTML: true,
	image: { service: passthroughImageService() },
	// Pages are stored for offline use; nothing is fetched on a guess.
	prefetch: false,
	markdown: { processor: markdownProcessor },
	integrations: [
		contentGate(contentRoot),
		starlight(starlightConfig),
		searchIndex(contentRoot),
		binderCatalogue(contentRoot),
		offlineFolder(),
		serviceWorker(),
	],
	vite,
});
