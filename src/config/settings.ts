/** Features that a site can do without; what leads to them is left out with them. */
export const optionalFeatures = ['binder', 'offline', 'unpacked', 'pdf'] as const;
export type OptionalFeature = (typeof optionalFeatures)[number];

/** What is built unless SAMSPIL_FEATURES says otherwise. PDFs take a browser to print. */
const usual = 'binder,offline,unpacked';

/**
 * Which optional features a site has.
 * @param wanted Their names, with commas between them; none at all is a choice too.
 * @throws On a name that is no feature.
 */
export function readSettings(wanted: string): Record<OptionalFeature, boolean> {
	const names = wanted
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean);
	const unknown = names.find((name) => !(optionalFeatures as readonly string[]).includes(name));
	if (unknown !== undefined)
		throw new Error(
			`SAMSPIL_FEATURES: there is no feature "${unknown}". Use ${optionalFeatures.join(', ')}.`,
		);
	const has = (name: OptionalFeature) => names.includes(name);
	return {
		binder: has('binder'),
		offline: has('offline'),
		unpacked: has('unpacked'),
		pdf: has('pdf'),
	};
}

export const settings = readSettings(process.env['SAMSPIL_FEATURES'] ?? usual);

/** Whether any of them lets a reader take the site along. */
export const canBeTakenAlong = settings.offline || settings.unpacked || settings.pdf;
