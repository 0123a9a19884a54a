import { alongWidth } from './scale.ts';

/** A share to be drawn as a bar. */
export interface BarInput {
	/** Whom the bar belongs to; bars of one group stand below its name. */
	group?: string;
	label: string;
	/** The number, or the words that stand instead of it. */
	text: string;
	/** Percent; undefined where nothing is known. */
	range: { from: number; to: number } | undefined;
	/** Colour of the bar: a side of a survey, or none of them. */
	tone: string;
	/** Whether the share is worked out or read otherwise than from the text. */
	uncertain: boolean;
}

export interface PlacedBar extends Omit<BarInput, 'range'> {
	textY: number;
	barY: number;
	/** Width of what is certain; undefined where nothing is known. */
	certain: string | undefined;
	/** Where a range begins and how wide it is. */
	range: { start: string; width: string } | undefined;
}

/** The name of a group above its bars. */
export interface PlacedGroup {
	name: string;
	textY: number;
}

export interface BarsLayout {
	height: number;
	barHeight: number;
	groups: PlacedGroup[];
	bars: PlacedBar[];
}

const rowHeight = 50;
const barHeight = 16;
const groupHeight = 34;

const placeBar = ({ range, ...input }: BarInput, top: number): PlacedBar => ({
	...input,
	textY: top + 16,
	barY: top + 23,
	certain: range && alongWidth(range.from),
	range:
		range && range.to > range.from
			? { start: alongWidth(range.from), width: alongWidth(range.to - range.from) }
			: undefined,
});

/** Places bars below each other, each under its label; a missing share has no bar. */
export function layoutBars(inputs: readonly BarInput[]): BarsLayout {
	const groups: PlacedGroup[] = [];
	const bars: PlacedBar[] = [];
	let top = 0;
	for (const input of inputs) {
		if (input.group && input.group !== bars.at(-1)?.group) {
			groups.push({ name: input.group, textY: top + 24 });
			top += groupHeight;
		}
		bars.push(placeBar(input, top));
		top += rowHeight;
	}
	return { height: top, barHeight, groups, bars };
}
