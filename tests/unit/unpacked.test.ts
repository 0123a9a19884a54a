import { describe, expect, it } from 'vitest';
import { folderAddress, folderPage } from '../../src/features/unpacked/build/folder-page.ts';
import { parsePage } from '../../src/shared/build/finished-pages.ts';
import { folderData } from '../../src/shared/browser/folder-data.ts';
import { formatSize } from '../../src/shared/text/format-size.ts';

describe('folderAddress', () => {
	it.each([
		['/', 'index.html', 'index.html'],
		['/cases/', 'index.html', 'cases/index.html'],
		['/cases/', 'cases/hobbii/index.html', '../index.html'],
		['/ordliste/#fleksjob', 'debat/index.html', '../ordliste/index.html#fleksjob'],
		['/soeg/?q=pris&slags=Case#x', 'om/index.html', '../soeg/index.html?q=pris&slags=Case#x'],
		['/data/tal.csv', 'data/index.html', 'tal.csv'],
		['#punkt', 'data/index.html', '#punkt'],
		['https://creativecommons.org/', 'index.html', 'https://creativecommons.org/'],
		['//example.org/x', 'index.html', '//example.org/x'],
		['mailto:a@b.dk', 'index.html', 'mailto:a@b.dk'],
	])('leads from %s on %s to %s', (address, page, expected) => {
		expect(folderAddress(page, address)).toBe(expected);
	});
});

describe('folderPage', () => {
	const page = folderPage(
		'om/index.html',
		parsePage(`<!doctype html><html lang="da"><head>
<link rel="stylesheet" crossorigin href="/_astro/a.css"><link rel="manifest" href="/m.webmanifest">
<link rel="modulepreload" href="/_astro/b.js"><script>theme()</script>
<script type="application/ld+json">{"url":"/om/"}</script>
</head><body><a href="/cases/">Cases</a><script type="module" src="/_astro/b.js"></script>
<script type="module">inline()</script><p data-online-only>Hent</p><p>Bliver</p></body></html>`),
	);

	it('leaves out module scripts and what needs a server', () => {
		for (const gone of ['module', 'manifest', 'Hent', 'inline()', 'crossorigin'])
			expect(page).not.toContain(gone);
	});

	it('keeps everything else, and adds the one script of the folder', () => {
		for (const kept of ['theme()', '{"url":"/om/"}', 'Bliver', 'href="../_astro/a.css"'])
			expect(page).toContain(kept);
		expect(page).toContain('<a href="../cases/index.html">');
		expect(page).toContain('<script defer src="../samspil.js"></script>');
	});
});

describe('folderData', () => {
	it('hands a file’s content over once', () => {
		(0, eval)(folderData.scriptHanding('{"pages":[1]}'));
		expect(folderData.take()).toEqual({ pages: [1] });
		expect(folderData.take()).toBeUndefined();
	});
});

it('sizes are written the Danish way', () => {
	expect(formatSize(2_140_000)).toBe('2,1 MB');
	expect(formatSize(0)).toBe('0,0 MB');
});
