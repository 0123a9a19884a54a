import type { OrganisationKind, Side } from '../../fields.ts';

/** What the kinds of organisation are called on badges and in filters. */
export const organisationNames: Record<OrganisationKind | Side, string> = {
	smv: 'SMV',
	soev: 'SØV',
	virksomhed: 'Arbejdsintegrerende virksomhed',
	kommune: 'Kommune',
};

/** Whom recommendations are for. */
export const audienceNames: Record<OrganisationKind, string> = { smv: 'SMV’er', soev: 'SØV’er' };
