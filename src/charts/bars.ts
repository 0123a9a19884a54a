import { alongWidth } from './scale.ts';

/** A share to be drawn as a bar. */
export interface BarInput {
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

export interface BarsLayout {
	height: number;
	barHeight: number;
	bars: PlacedBar[];
}

const rowHeight = 50;
const barHeight = 16;

/** Places bars below each other, each under its label; a missing share has no bar. */
export function layoutBars(inputs: readonly BarInput[]): BarsLayout {
	return {
		height: inputs.length * rowHeight,
		barHeight,
		bars: inputs.map(({ range, ...input }, index) => ({
			...input,
			textY: index * rowHeight + 16,
			barY: index * rowHeight + 23,
			certain: range && alongWidth(range.from),
			range:
				range && range.to > range.from
					? { start: alongWidth(range.from), width: alongWidth(range.to - range.from) }
					: undefined,
		})),
	};
}
