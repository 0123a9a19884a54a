import type { ViteUserConfig } from 'astro';

/** Astro's own marker in every MDX module, which the bundler mistakes for a mistake of ours. */
const harmless = 'MODULE_LEVEL_DIRECTIVE';

export const vite: ViteUserConfig = {
	build: {
		rolldownOptions: {
			onLog(level, log, report) {
				if (log.code !== harmless) report(level, log);
			},
		},
	},
};
