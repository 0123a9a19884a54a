import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { policyFaults } from '../../support/content-policy.ts';

const faultsOf = (body: string) =>
	policyFaults(
		unified().use(rehypeParse).parse(`<!doctype html><title>Side</title><body>${body}`),
		(code) => code === 'known()',
	);

describe('a strict content security policy stops', () => {
	it.each([
		['an inline script', '<script>alert(1)</script>', '<script>: an inline script'],
		['a module in the page', '<script type="module">a()</script>', '<script>: an inline script'],
		['a map of imports', '<script type="importmap">{}</script>', '<script>: an inline script'],
		[
			'one that only holds what is known',
			'<script>known();a()</script>',
			'<script>: an inline script',
		],
		['a handler', '<p onclick="a()">A</p>', '<p>: a handler, onClick'],
		['a handler of a drawing', '<svg onload="a()"></svg>', '<svg>: a handler, onLoad'],
		['a style attribute', '<p style="color: red">A</p>', '<p>: a style attribute'],
		['a program as a link', '<a href="javascript:a()">A</a>', '<a>: a program in href'],
		['a program with white space', '<a href=" java\nscript:a()">A</a>', '<a>: a program in href'],
		[
			'a program that a button sends to',
			'<button formaction="JavaScript:a()">A</button>',
			'<button>: a program in formAction',
		],
		['a page in an attribute', '<iframe srcdoc="A"></iframe>', '<iframe>: a page in an attribute'],
		['a base', '<base href="/x/">', '<base>: a base for addresses'],
		[
			'a script from elsewhere',
			'<script src="https://x.example/a.js"></script>',
			'<script>: something from elsewhere, https://x.example/a.js',
		],
		[
			'a style sheet from elsewhere',
			'<link rel="stylesheet" href="//x.example/a.css">',
			'<link>: something from elsewhere, //x.example/a.css',
		],
		[
			'a second picture from elsewhere',
			'<img alt="" srcset="/a.png 1x, https://x.example/b.png 2x">',
			'<img>: something from elsewhere, /a.png 1x, https://x.example/b.png 2x',
		],
		[
			'a form that sends elsewhere',
			'<form action="https://x.example/"></form>',
			'<form>: something from elsewhere, https://x.example/',
		],
		[
			'what a template holds',
			'<template><p onclick="a()">A</p></template>',
			'<p>: a handler, onClick',
		],
	])('%s', (_, body, fault) => {
		expect(faultsOf(body)).toEqual([fault]);
	});
});

describe('a strict content security policy lets pass', () => {
	it.each([
		['the site’s own files', '<script src="/a.js"></script><link rel="stylesheet" href="/a.css">'],
		['an inline script that is known', '<script>known()</script>'],
		['data', '<script type="application/ld+json">{"a":"https://x.example/"}</script>'],
		['links to elsewhere', '<a href="https://x.example/">A</a>'],
		['the page’s own address', '<link rel="canonical" href="https://x.example/a/">'],
		['text about programs', '<p title="Skriv javascript: foran">//x</p>'],
	])('%s', (_, body) => {
		expect(faultsOf(body)).toEqual([]);
	});
});
