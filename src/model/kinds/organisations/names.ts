import type { Sector, Side } from '../../fields.ts';

/** What the kinds of organisation are called on badges and in filters. */
export const sectorNames: Record<Sector | Side, string> = {
	smv: 'SMV',
	soev: 'SØV',
	virksomhed: 'Arbejdsintegrerende virksomhed',
	kommune: 'Kommune',
};

/** Whom recommendations are for. */
export const audienceNames: Record<Sector, string> = { smv: 'SMV’er', soev: 'SØV’er' };
