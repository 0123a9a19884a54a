import { build } from 'vite';

/**
 * A module and what it imports as one script that needs no modules.
 * @param entry File of the module.
 * @param name Global name of what it exports.
 * @param define What names in it are replaced by.
 */
export async function bundle(
	entry: string,
	name: string,
	define: Record<string, string> = {},
): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		define,
		build: { write: false, lib: { entry, formats: ['iife'], name } },
	});
	const [output] = [result].flat();
	if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
	return output.output[0].code;
}
