import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentRoot } from './src/config/content-root.ts';
import { markdownProcessor } from './src/config/markdown.ts';
import { starlightConfig } from './src/config/starlight.ts';
import { unpackedParts } from './src/config/unpacked.ts';
import { vite } from './src/config/vite.ts';
import { binderCatalogue } from './src/features/binder/build/binder-catalogue.ts';
import { contentGate } from './src/gate/integration.ts';
import { readContent } from './src/gate/read-content.ts';
import { offlineFolder } from './src/features/unpacked/build/offline-folder.ts';
import { searchIndex } from './src/features/search/build/search-index.ts';
import { serviceWorker } from './src/features/offline/build/service-worker.ts';

const content = readContent(contentRoot);

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
		contentGate(content),
		starlight(starlightConfig),
		searchIndex(content.library),
		binderCatalogue(content.renamed),
		offlineFolder(unpackedParts),
		serviceWorker(),
	],
	vite,
});
