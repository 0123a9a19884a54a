/** The headings that the body of a finding may have, in this order. */
export const findingSections = [
	'Derfor blev der spurgt',
	'Det svarede de',
	'Forskernes forklaring',
	'Det viser fundet ikke',
] as const;

/** What every finding has; that researchers explain it is up to them. */
export const requiredFindingSections = findingSections.filter(
	(title) => title !== 'Forskernes forklaring',
);
