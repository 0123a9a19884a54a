import type { CaseStudy } from './kinds/cases/schema.ts';
import type { Correction } from './kinds/corrections/schema.ts';
import type { Finding } from './kinds/findings/schema.ts';
import type { Question } from './kinds/questions/schema.ts';
import type { Recommendation } from './kinds/recommendations/schema.ts';
import type { Sector } from './fields.ts';
import type { AttentionPoint } from './kinds/reports/schema.ts';
import {
	addresses,
	caseAddress,
	correctionAddress,
	findingAddress,
	sheetAddress,
	recommendationAddress,
} from './addresses.ts';
import { asSentence } from '../shared/text/sentences.ts';
import type { Entry } from './library.ts';
import { sectorNames } from './kinds/organisations/names.ts';

/** A link to an entry with what it says about the place it stands in. */
export interface LinkItem {
	href: string;
	label: string;
	text?: string | undefined;
	/** Short text before the link. */
	lead?: string | undefined;
	audience?: Sector | undefined;
}

export const caseItem = ({ id, data }: Entry<CaseStudy>, text?: string): LinkItem => ({
	href: caseAddress(id),
	label: data.title,
	text,
});

export const findingItem = ({ id, data }: Entry<Finding>): LinkItem => ({
	href: findingAddress(id),
	label: data.title,
	lead: `Fund ${data.number}`,
});

export const questionItem = ({ id, data }: Entry<Question>, text?: string): LinkItem => ({
	href: sheetAddress(id),
	label: data.title,
	text,
});

export const recommendationItem = (
	{ id, data }: Entry<Recommendation>,
	text?: string,
): LinkItem => ({
	href: recommendationAddress(id),
	label: data.title,
	text,
	audience: data.audience,
});

export const correctionItem = ({ data }: Entry<Correction>): LinkItem => ({
	href: correctionAddress(data.number),
	label: `Note ${data.number}: ${data.title}`,
});

export const pointItem = ({ id, title, text }: AttentionPoint): LinkItem => ({
	href: `${addresses.conclusion}#punkt-${id}`,
	label: title,
	text,
});

/** A link of a list as one line of text. */
export function lineOf({ lead, audience, label, text }: LinkItem): string {
	const before = lead ?? (audience && sectorNames[audience]);
	const name = before ? `${before}: ${label}` : label;
	return text ? `${asSentence(name)} ${text}` : name;
}
