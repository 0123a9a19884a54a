import { addresses, correctionAnchor } from '../addresses.ts';
import type { Correction } from '../kinds/corrections/schema.ts';
import { reportNames, type Library } from '../library.ts';
import { sourceLine } from '../source.ts';
import { outline, section, textOf, type Outline, type Section } from './outline.ts';

/** What the sorts of notes are called. */
export const noteTypes: Record<Correction['type'], string> = {
	contradiction: 'Rapporten modsiger sig selv',
	unclear: 'Rapporten er uklar',
	together: 'Læs oplysningerne sammen',
	lost: 'Vores udgave mangler noget',
	judgement: 'Vores vurdering',
	outside: 'Viden udefra',
};

/** What a note says, under whose name. */
export const noteRows = ({ type, says, note }: Correction) => [
	{ by: type === 'judgement' ? 'Grundlaget' : 'Rapporten', text: says },
	{ by: 'Vi', text: note },
];

const noteSection = (library: Library, data: Correction): Section =>
	section(correctionAnchor(data.number), data.title, {
		gist: [data.says, data.note],
		source: sourceLine(library, data.evidence),
		entry: {
			category: 'Note',
			filters: { rapport: reportNames(library, data.evidence) },
			text: textOf([
				noteTypes[data.type],
				...noteRows(data).map(({ by, text }) => `${by}: ${text}`),
			]),
		},
	});

/** What the page of editor's notes holds. */
export const correctionsOutline = (library: Library): Outline =>
	outline({
		address: addresses.corrections,
		title: 'Redaktionens noter',
		category: 'Redaktionens noter',
		description:
			'Steder, hvor en rapport er uklar eller modsiger sig selv, og steder, hvor vi har vurderet.',
		lead: 'Vi retter aldrig et tal i det skjulte. Her står, hvor en rapport modsiger sig selv eller er uklar, og hvor vi selv har vurderet noget.',
		sections: library.corrections.map(({ data }) => noteSection(library, data)),
	});
