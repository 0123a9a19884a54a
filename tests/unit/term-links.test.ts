import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/features/glossary/build/term-links.ts';
import { finishPage } from '../../src/shared/build/finished-pages.ts';

const terms = [
	{ forms: ['SØV', 'SØV’er'], href: '/ordliste/#soev', definition: 'En virksomhed.' },
	{ forms: ['registreret SØV'], href: '/ordliste/#rsv', definition: 'En registreret.' },
	{ forms: ['fleksjob'], href: '/ordliste/#fleksjob', definition: 'Et job.' },
];

const link = (html: string) =>
	finishPage('/cases/', html, [
		({ tree }) => {
			linkTerms(tree, terms);
		},
	]);

const page = (main: string) =>
	link(`<!doctype html><html lang="da"><body><main>${main}</main></body></html>`);

const linked = (html: string) =>
	[...html.matchAll(/class="term"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('linkTerms', () => {
	it('links the first use of a term and no other', () => {
		expect(linked(page('<p>Et fleksjob er et fleksjob.</p><p>Og et fleksjob.</p>'))).toEqual([
			'fleksjob',
		]);
	});

	it('leads to the glossary and carries the definition', () => {
		expect(page('<p>fleksjob</p>')).toContain(
			'<a class="term" href="/ordliste/#fleksjob" data-tip="Et job.">fleksjob</a>',
		);
	});

	it('takes the longer of two terms that begin at the same word', () => {
		expect(linked(page('<p>En registreret SØV er en SØV.</p>'))).toEqual([
			'registreret SØV',
			'SØV',
		]);
	});

	it('finds listed forms as whole words only', () => {
		expect(linked(page('<p>fleksjobber, SØV-status og SØV’er</p>'))).toEqual(['SØV’er']);
	});

	it('leaves headings, links, badges and drawings alone', () => {
		const html = page(
			'<h2>fleksjob</h2><p><a href="/">fleksjob</a> <span class="badge">SØV</span></p><svg><text>SØV</text></svg>',
		);
		expect(linked(html)).toEqual([]);
	});

	it('leaves text outside the main content alone', () => {
		const html = link('<html><body><footer>fleksjob</footer></body></html>');
		expect(linked(html)).toEqual([]);
	});

	it('keeps text and spaces around the links', () => {
		expect(page('<p>Et fleksjob, ja.</p>').replace(/<[^>]*>/g, '')).toContain('Et fleksjob, ja.');
	});
});
