import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { markdownProcessor } from './src/config/markdown.ts';
import { starlightConfig } from './src/config/starlight.ts';
import { contentGate } from './src/integrations/content-gate.ts';

const contentRoot = process.env.SAMSPIL_CONTENT ?? new URL('./src/content', import.meta.url);

export default defineConfig({
	site: process.env.SITE_URL,
	trailingSlash: 'always',
	compressHTML: true,
	image: { service: passthroughImageService() },
	markdown: { processor: markdownProcessor },
	integrations: [
		contentGate(contentRoot instanceof URL ? fileURLToPath(contentRoot) : contentRoot),
		starlight(starlightConfig),
	],
});
