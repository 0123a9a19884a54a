import type { Side } from '../model/fields.ts';
import { alongWidth, anchorAt } from './scale.ts';

/** What one group answered, to be drawn as a mark. */
export interface DumbbellMark {
	id: string;
	side: Side;
	label: string;
	/** Percent; `from` and `to` differ where only words are given. */
	from: number;
	to: number;
	/** Whether the share is known otherwise than from the text. */
	uncertain: boolean;
}

export interface PlacedMark extends DumbbellMark {
	/** Row of the label below the line, from 0; -1 stands above it. */
	row: number;
	x: string;
	rangeStart: string;
	rangeEnd: string;
	labelX: string;
	anchor: 'start' | 'middle' | 'end';
	labelY: number;
}

export interface DumbbellLayout {
	height: number;
	axisY: number;
	/** From the outermost mark to the other; undefined where there is only one. */
	bar: { start: string; end: string } | undefined;
	marks: PlacedMark[];
}

/** Narrowest chart that labels are kept apart for, in pixels. */
const narrowest = 270;
const characterWidth = 7.4;
const rowHeight = 18;
const axisY = 30;

const middleOf = ({ from, to }: DumbbellMark) => (from + to) / 2;

/** Room that a label takes, in percent of the narrowest chart. */
function spanOf(mark: DumbbellMark) {
	const pixels = mark.label.length * characterWidth + 10;
	const width = (pixels / narrowest) * 100;
	const at = middleOf(mark);
	const anchor = anchorAt(at, pixels, narrowest);
	const start = { start: 0, middle: at - width / 2, end: 100 - width }[anchor];
	return { anchor, start, end: start + width };
}

/**
 * Places the marks of one statement: enterprises' labels above the line, departments' below,
 * stacked where they would meet.
 */
export function layoutDumbbell(marks: readonly DumbbellMark[]): DumbbellLayout {
	const rows: number[] = [];
	const placed = [...marks]
		.sort((a, b) => middleOf(a) - middleOf(b))
		.map((mark): PlacedMark => {
			const span = spanOf(mark);
			const above = mark.side === 'virksomhed';
			const free = rows.findIndex((end) => end <= span.start);
			const row = above ? -1 : free === -1 ? rows.length : free;
			if (!above) rows[row] = span.end;
			return {
				...mark,
				row,
				x: alongWidth(middleOf(mark)),
				rangeStart: alongWidth(mark.from),
				rangeEnd: alongWidth(mark.to),
				labelX: { start: '0%', middle: alongWidth(middleOf(mark)), end: '100%' }[span.anchor],
				anchor: span.anchor,
				labelY: above ? 14 : axisY + 25 + row * rowHeight,
			};
		});
	const middles = marks.map(middleOf);
	return {
		height: axisY + 12 + Math.max(1, rows.length) * rowHeight,
		axisY,
		bar:
			marks.length > 1
				? { start: alongWidth(Math.min(...middles)), end: alongWidth(Math.max(...middles)) }
				: undefined,
		marks: placed,
	};
}
