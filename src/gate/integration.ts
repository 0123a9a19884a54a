import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';

/** The list says where the problems are; a stack trace through the gate would only hide it. */
function stopBecauseOf(count: number): Error {
	const error = new Error(
		`${count} ${count === 1 ? 'problem' : 'problems'} in the content, listed above.`,
	);
	error.stack = error.message;
	return error;
}

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
				throw stopBecauseOf(problems.length);
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
