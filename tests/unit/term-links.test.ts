import { describe, expect, it } from 'vitest';
import { finishPage } from '../../src/frame/build/finish-page.ts';

const terms = [
	{ forms: ['SØV', 'SØV’er'], href: '/ordliste/#soev', definition: 'En virksomhed.' },
	{ forms: ['registreret SØV'], href: '/ordliste/#rsv', definition: 'En registreret.' },
	{ forms: ['fleksjob'], href: '/ordliste/#fleksjob', definition: 'Et job.' },
];

const none = () => {
	throw new Error('These pages show no numbers.');
};
const finish = { terms, show: none, plain: none };

const page = (main: string, attributes = '') =>
	finishPage(
		`<!doctype html><html lang="da"${attributes}><body><main>${main}</main></body></html>`,
		finish,
	);

const linked = (html: string) =>
	[...html.matchAll(/class="term"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('finishPage', () => {
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
		const html = finishPage('<html><body><footer>fleksjob</footer></body></html>', finish);
		expect(linked(html)).toEqual([]);
	});

	it('keeps text and spaces around the links', () => {
		expect(page('<p>Et fleksjob, ja.</p>').replace(/<[^>]*>/g, '')).toContain('Et fleksjob, ja.');
	});

	it('shows the numbers before it looks for terms, and leaves their links alone', () => {
		const html = finishPage('<main><p>Om &lt;Fact id="x" /&gt; og fleksjob.</p></main>', {
			...finish,
			show: () => ({ text: 'to fleksjob', href: '/kilder/', tip: 'Et tal.' }),
		});
		expect(html).toContain('<a class="fact" href="/kilder/" data-tip="Et tal.">to fleksjob</a>');
		expect(linked(html)).toEqual(['fleksjob']);
	});

	it('lets the style sheet follow the theme of the system', () => {
		expect(page('<p>x</p>', ' data-theme="dark"')).not.toContain('data-theme');
	});
});
