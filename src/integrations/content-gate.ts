import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-gate/check-content.ts';
import { formatProblem } from '../domain/problem.ts';

/**
 * Stops build and checks on content that is broken or leads nowhere; the dev server
 * prints the same list and goes on, so that an editor can put it right.
 *
 * Astro by itself only logs dangling references, duplicate ids and broken YAML.
 */
export function contentGate(root: string): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				const problems = checkContent(root);
				for (const problem of problems) logger.error(formatProblem(problem));
				if (problems.length === 0 || command === 'dev') return;
				throw new Error(`${problems.length} problem(s) in the content, listed above.`);
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('change', (file) => {
					if (!file.startsWith(root)) return;
					for (const problem of checkContent(root)) logger.error(formatProblem(problem));
				});
			},
		},
	};
}
