import type { ViteUserConfig } from 'astro';
import { leanPage } from '../frame/build/lean-page.ts';

/** Astro's own marker in every MDX module, which the bundler mistakes for a mistake of ours. */
const harmless = 'MODULE_LEVEL_DIRECTIVE';

export const vite: ViteUserConfig = {
	plugins: [leanPage()],
	build: {
		rolldownOptions: {
			onLog(level, log, report) {
				if (log.code !== harmless) report(level, log);
			},
		},
	},
};
