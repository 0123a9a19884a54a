import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Element, ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
	attribute,
	dist,
	elements,
	pages,
	textOf,
	type BuiltPage,
} from '../../support/built-site.ts';

interface Row {
	fund: number;
	gruppe: string;
	part: string;
	svar: string;
	fra: number | null;
	til: number | null;
	vist: string;
	slags: string;
	forklaring: string | null;
	adresse: string;
}

const read = (file: string) => readFileSync(join(dist, 'data', file), 'utf8');
const rows = JSON.parse(read('fund.json')) as Row[];
const pageAt = (address: string): BuiltPage => {
	const page = pages.find((candidate) => candidate.address === address);
	if (!page) throw new Error(`There is no page at ${address}.`);
	return page;
};
const withClass = (page: BuiltPage, name: string): Element[] =>
	elements(page.tree).filter((element) =>
		(attribute(element, 'className') ?? '').split(' ').includes(name),
	);
const below = (node: Element, tag: string): Element[] =>
	elements({ type: 'root', children: [node] }, tag);
const words = (node: Element | undefined): string =>
	node ? textOf(node).replace(/\s+/g, ' ').trim() : '';

const cellsOf = (row: Element): Element[] =>
	row.children.filter((child) => child.type === 'element');

/** What a cell shows, and what it says in small letters of how that is known. */
function shareIn(cell: Element): [shown: string, small: string] {
	const isSmall = (child: ElementContent) => child.type === 'element' && child.tagName === 'small';
	const shown = { ...cell, children: cell.children.filter((child) => !isSmall(child)) };
	return [words(shown), words(below(cell, 'small')[0])];
}

const overview = pageAt('/undersoegelse/');
const addresses = [...new Set(rows.map(({ adresse }) => adresse))];

describe('the downloads', () => {
	it('hold every finding that has a page', () => {
		const findingPages = pages.filter(({ address }) => address.startsWith('/undersoegelse/fund-'));
		expect(addresses.toSorted()).toEqual(findingPages.map(({ address }) => address).toSorted());
	});

	it('say the same as CSV and as JSON', () => {
		for (const name of ['fund', 'tal']) {
			const csv = parse(read(`${name}.csv`), { bom: true, delimiter: ';', columns: true });
			const json = JSON.parse(read(`${name}.json`)) as Record<string, string | number | null>[];
			const asCsv = json.map((row) =>
				Object.fromEntries(
					Object.entries(row).map(([key, cell]) => [
						key,
						typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? ''),
					]),
				),
			);
			expect(csv).toEqual(asCsv);
		}
	});

	it('keep to their description in datapackage.json', () => {
		interface Field {
			name: string;
			type: string;
		}
		const { resources } = JSON.parse(read('datapackage.json')) as {
			resources: { path: string; schema: { fields: Field[] } }[];
		};
		const patterns: Record<string, RegExp> = {
			integer: /^\d*$/,
			number: /^(\d+(,\d+)?)?$/,
			string: /^/,
		};
		for (const { path, schema } of resources) {
			const table = parse(read(path), { bom: true, delimiter: ';' });
			const [header, ...cells] = table;
			expect(header).toEqual(schema.fields.map(({ name }) => name));
			for (const row of cells) {
				for (const [index, { name, type }] of schema.fields.entries())
					expect(row[index], `${path} ${name}`).toMatch(patterns[type] ?? /^$/);
			}
		}
	});
});

describe.each(addresses)('%s', (address) => {
	const page = pageAt(address);
	const own = rows.filter((row) => row.adresse === address);
	const groups = [...new Set(own.map(({ gruppe }) => gruppe))];
	const overviewRow = withClass(overview, 'finding-row').find((row) =>
		below(row, 'a').some((link) => attribute(link, 'href') === address),
	);

	it('shows in its table what the files hold, cell by cell', () => {
		const [table] = elements(page.tree, 'table');
		const [head = [], ...body] = table ? below(table, 'tr').map(cellsOf) : [];
		const answers = head.slice(1).map((cell) => words(cell).toLowerCase());
		expect(answers.length).toBeGreaterThan(0);
		expect(body.map((cells) => cells.slice(1).map(shareIn))).toEqual(
			groups.map((group) =>
				answers.map((answer) => {
					const row = own.find(({ gruppe, svar }) => gruppe === group && svar === answer);
					return [row?.vist, row?.forklaring ?? ''];
				}),
			),
		);
	});

	it('shows in its table the side of each group', () => {
		const sides = withClass(page, 'badge').filter((badge) =>
			elements(page.tree, 'th').some((head) => below(head, 'span').includes(badge)),
		);
		expect(sides.map((badge) => attribute(badge, 'className'))).toEqual(
			groups.map((group) => {
				const part = own.find(({ gruppe }) => gruppe === group)?.part ?? '';
				return `badge badge--${part}`;
			}),
		);
	});

	it('draws in its chart what the files hold, and no bar for what is missing', () => {
		const [chart] = withClass(page, 'bar-chart');
		const drawn = (chart ? below(chart, 'rect') : [])
			.filter((rect) => attribute(rect, 'className') === 'certain')
			.map((rect) => attribute(rect, 'width'));
		const known = own
			.filter(({ fra, svar }) => fra !== null && !svar.endsWith('i alt'))
			.map(({ fra }) => `${fra ?? ''}%`);
		expect(drawn).toEqual(known);
	});

	it('stands in the overview with the same agreement, in words and in the drawing', () => {
		const agreement = own.filter(({ svar }) => svar === 'enig');
		const [, said = ''] = /Enige: (.*)/.exec(words(overviewRow)) ?? [];
		const drawn = overviewRow ? below(overviewRow, 'text').map(words) : [];
		for (const [order, { vist }] of agreement.entries())
			expect(said.split(/; | Uenige/)[order]?.endsWith(`: ${vist}`), vist).toBe(true);
		const known = agreement.filter(({ fra }) => fra !== null).map(({ vist }) => vist);
		expect(drawn).toHaveLength(known.length);
		for (const vist of known)
			expect(
				drawn.some((label) => ` ${label}`.endsWith(` ${vist}`)),
				vist,
			).toBe(true);
	});

	it('is drawn hollow in the overview where a share is not simply printed', () => {
		const hollow = (overviewRow ? below(overviewRow, 'g') : []).filter((mark) =>
			(attribute(mark, 'className') ?? '').includes('mark--uncertain'),
		);
		const uncertain = own.filter(
			({ svar, slags, fra }) => svar === 'enig' && slags !== 'given' && fra !== null,
		);
		expect(hollow).toHaveLength(uncertain.length);
	});

	it('leads to its page in the report', () => {
		expect(textOf(page.tree)).toMatch(/CBS 2018, \[[^\]]+\], s\. \d+/);
	});

	it('is described for machines', () => {
		const [script] = elements(page.tree, 'script').filter(
			(element) => attribute(element, 'type') === 'application/ld+json',
		);
		const [text] = script?.children ?? [];
		expect(JSON.parse(text?.type === 'text' ? text.value : '')).toMatchObject({
			'@type': 'Dataset',
		});
	});
});

describe('the debate page', () => {
	it('describes every question for machines', () => {
		const { html, tree } = pageAt('/debat/');
		const listed = elements(tree, 'section').filter((section) =>
			(attribute(section, 'className') ?? '').split(' ').includes('question'),
		);
		expect(listed.length).toBeGreaterThan(0);
		expect([...html.matchAll(/"@type":"Question"/g)]).toHaveLength(listed.length);
	});
});

/** A drawing as text that a person can compare; scoped class names change with every edit. */
const drawingOf = (page: BuiltPage, name: string): string => {
	const [drawing] = withClass(page, name);
	if (!drawing) throw new Error(`No ${name} on ${page.address}.`);
	const html = unified()
		.use(rehypeStringify)
		.stringify({ type: 'root', children: [drawing] });
	return `${html.replace(/\s*astro-[a-z0-9]+/g, '').replaceAll(/>\s*</g, '>\n<')}\n`;
};

describe('drawings', () => {
	it.each([
		['words and a derived share', '/undersoegelse/fund-1/', 'bar-chart', 'fund-1.svg'],
		['three departments', '/undersoegelse/fund-11/', 'bar-chart', 'fund-11.svg'],
		['the overview’s first row', '/undersoegelse/', 'dumbbell', 'overview-fund-0.svg'],
	])('of %s look as the stored reference', async (_, address, name, file) => {
		await expect(drawingOf(pageAt(address), name)).toMatchFileSnapshot(`references/${file}`);
	});
});
