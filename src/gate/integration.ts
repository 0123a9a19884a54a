import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatProblem, type Problem } from './problem.ts';
import { readContent, type Content } from './read-content.ts';

/** Files often change together, as when a branch is checked out: they are read once all are there. */
const settlingTime = 100;

/** The list says where the problems are; a stack trace through the gate would only hide it. */
function stopBecauseOf(count: number): Error {
	const error = new Error(
		`${count} ${count === 1 ? 'problem' : 'problems'} in the content, listed above.`,
	);
	error.stack = error.message;
	return error;
}

function tell(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
	for (const problem of problems) logger.error(formatProblem(problem));
}

/**
 * Stops build and checks on content that is broken or leads nowhere; the dev server
 * prints the same list and goes on, so that an editor can put it right.
 *
 * Astro by itself only logs dangling references, duplicate ids and broken YAML.
 */
export function contentGate({ root, problems }: Content): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				tell(problems, logger);
				if (problems.length === 0 || command === 'dev') return;
				throw stopBecauseOf(problems.length);
			},
			'astro:server:setup': ({ server, logger }) => {
				const folder = join(root, '/');
				let settling: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_, file) => {
					if (!file.startsWith(folder)) return;
					clearTimeout(settling);
					settling = setTimeout(() => {
						tell(readContent(root).problems, logger);
					}, settlingTime);
				});
			},
		},
	};
}
