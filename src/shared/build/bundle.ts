import { build } from 'vite';

const entry = 'bundled-source';

/**
 * A source and what it imports as one script that needs no modules.
 * @param source The text of a module, with full paths in its imports.
 * @param define What names in it are replaced by.
 */
export async function bundle(source: string, define: Record<string, string> = {}): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		define,
		plugins: [
			{
				name: 'bundled-source',
				// Vite gives the entry as a path.
				resolveId: (id) => (id.endsWith(entry) ? id : undefined),
				load: (id) => (id.endsWith(entry) ? source : undefined),
			},
		],
		build: { write: false, lib: { entry, formats: ['iife'], name: 'samspil' } },
	});
	const [output] = [result].flat();
	if (!output || !('output' in output)) throw new Error(`This was not bundled: ${source}`);
	return output.output[0].code;
}

/** A source that runs modules, for their effects. */
export const running = (modules: readonly string[]): string =>
	modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');
