import type { Fact } from './kinds/facts/schema.ts';
import type { Share, SurveyAnswer } from './kinds/findings/schema.ts';
import type { Evidence } from './fields.ts';
import { factAddress, findingAddress } from './addresses.ts';
import {
	correctionsOfFact,
	correctionsOfFinding,
	entryOf,
	surveyOf,
	type Library,
} from './library.ts';
import { inSentence } from '../shared/text/listed.ts';
import { endsOf, explainMeasure, formatFact, type FactLookup } from './kinds/facts/measure.ts';
import { plainText } from './resolve-references.ts';
import {
	answerNames,
	answersOf,
	explainShare,
	formatShare,
	rangeOf,
	shareNames,
} from './kinds/findings/answers.ts';

/** A column of a table, described for the code book and for machines. */
export interface Column {
	name: string;
	type: 'string' | 'integer' | 'number';
	description: string;
}

/** A cell; null where there is no value, never a zero. */
export type Cell = string | number | null;

/** A table that can be downloaded. */
export interface DataTable {
	/** Name of the files, without extension. */
	name: string;
	title: string;
	description: string;
	columns: readonly Column[];
	rows: Record<string, Cell>[];
}

const sourceColumns: readonly Column[] = [
	{ name: 'rapport', type: 'string', description: 'Rapportens id på Samspil' },
	{ name: 'afsnit', type: 'string', description: 'Afsnittets id på Samspil' },
	{ name: 'side', type: 'integer', description: 'Sidetal, tomt, hvor rapporten ikke har sidetal' },
	{
		name: 'noter',
		type: 'string',
		description: 'Numre på redaktionens noter, adskilt af mellemrum',
	},
	{ name: 'adresse', type: 'string', description: 'Stedet på Samspil' },
];

const valueColumns: readonly Column[] = [
	{ name: 'fra', type: 'number', description: 'Nedre ende af tallet, tomt, hvor der ingen er' },
	{
		name: 'til',
		type: 'number',
		description: 'Øvre ende af tallet, den samme som nedre ved ét tal',
	},
	{ name: 'vist', type: 'string', description: 'Tallet, som det står på siden' },
	{ name: 'slags', type: 'string', description: 'Hvordan tallet er kendt' },
	{ name: 'forklaring', type: 'string', description: 'Regnestykke eller forbehold' },
];

function sourceCells(
	evidence: readonly Evidence[],
	notes: readonly { data: { number: number } }[],
	address: string,
): Record<string, Cell> {
	const [place] = evidence;
	return {
		rapport: place?.report ?? null,
		afsnit: place?.section ?? null,
		side: place?.page ?? null,
		noter: notes.map(({ data }) => data.number).join(' ') || null,
		adresse: address,
	};
}

const shareCells = (share: Share): Record<string, Cell> => {
	const range = rangeOf(share);
	return {
		fra: range?.from ?? null,
		til: range?.to ?? null,
		vist: formatShare(share),
		slags: share.basis,
		forklaring: explainShare(share) ?? null,
	};
};

/** The shares of a group with their names; agree and disagree together only where it is given. */
const sharesOf = (answer: SurveyAnswer) =>
	shareNames.flatMap((name) => {
		const share = answer[name];
		return share ? [{ name: inSentence(answerNames[name]), share }] : [];
	});

/** Every answer of every group to every statement, one row each; missing ones too. */
export function findingsTable(library: Library): DataTable {
	const rows = library.findings.flatMap((entry) => {
		const { data } = entry;
		const survey = surveyOf(library, data.report);
		const notes = correctionsOfFinding(library, entry.id);
		return answersOf(data, survey).flatMap(({ group, answer }) =>
			sharesOf(answer).map(({ name, share }) => ({
				fund: data.number,
				omraade: data.area,
				udsagn: plainText(data.statement, library),
				gruppe: group.id,
				part: group.side,
				svar: name,
				...shareCells(share),
				...sourceCells(data.evidence, notes, findingAddress(entry.id)),
			})),
		);
	});
	return {
		name: 'fund',
		title: 'Fund: svar på hvert udsagn',
		description: 'Der er en række for hver gruppe og hvert svar, andelene er i procent',
		columns: [
			{ name: 'fund', type: 'integer', description: 'Fundets faste nummer' },
			{ name: 'omraade', type: 'string', description: 'Området, udsagnet hører til' },
			{ name: 'udsagn', type: 'string', description: 'Udsagnet, genfortalt' },
			{ name: 'gruppe', type: 'string', description: 'Gruppen, der svarede' },
			{
				name: 'part',
				type: 'string',
				description: 'virksomhed (der ansætter udsatte) eller kommune',
			},
			{
				name: 'svar',
				type: 'string',
				description: 'enig, uenig, neutral eller ved ikke, eller enig og uenig i alt',
			},
			...valueColumns,
			...sourceColumns,
		],
		rows,
	};
}

/** The ends of a fact; null on the side that a bound leaves open. */
function valueCells(fact: Fact, lookup: FactLookup): { fra: Cell; til: Cell } {
	const { from, to } = endsOf(fact, lookup);
	return { fra: from ?? null, til: to ?? null };
}

/** Every fact, one row each. */
export function factsTable(library: Library): DataTable {
	const lookup: FactLookup = (id) => entryOf(library, 'facts', id).data;
	return {
		name: 'tal',
		title: 'Tal: alle oplysninger i tal',
		description: 'Der er en række for hvert tal på Samspil, bortset fra svarene på udsagn',
		columns: [
			{ name: 'id', type: 'string', description: 'Tallets faste id' },
			{ name: 'betegnelse', type: 'string', description: 'Hvad tallet er' },
			...valueColumns,
			{ name: 'enhed', type: 'string', description: 'Enhed' },
			{ name: 'omfatter', type: 'string', description: 'Hvad tallet tæller eller er en andel af' },
			{ name: 'periode', type: 'string', description: 'Perioden, eller at den ikke er oplyst' },
			...sourceColumns,
		],
		rows: library.facts.map(({ id, data }) => ({
			id,
			betegnelse: data.label,
			...valueCells(data, lookup),
			vist: formatFact(data, lookup, 'digits'),
			slags: data.measure.basis,
			forklaring: explainMeasure(data, lookup) ?? null,
			enhed: data.unit ?? null,
			omfatter: data.base ?? null,
			periode: data.period ?? null,
			...sourceCells(data.evidence, correctionsOfFact(library, id), factAddress(id, data.evidence)),
		})),
	};
}

/** Every table that can be downloaded. */
export const dataTables = (library: Library): DataTable[] => [
	findingsTable(library),
	factsTable(library),
];
