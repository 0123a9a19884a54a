import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { textsInScript } from '../../support/texts/browser-texts.ts';
import { danishTexts } from '../../support/texts/page-texts.ts';
import { createSpeller, readDictionary, wordsInList } from '../../support/texts/speller.ts';

const inDictionary = readDictionary();
const list = readFileSync(new URL('../../support/texts/words.txt', import.meta.url), 'utf8');
const speller = createSpeller(inDictionary, ['nr', 'Cabi', 'debatark']);
const wrong = (text: string) => speller.check(text).map(({ word }) => word);
const textsOf = (html: string) =>
	danishTexts(unified().use(rehypeParse).parse(html)).map((text) => text.trim());

describe('the speller', () => {
	it.each([
		'Virksomheden samarbejder med kommunens beskæftigelsesafdelinger.',
		'Beskæftigelses- og indkøbsafdelinger, ikke test- eller ingeniøropgaver.',
		'SMV’er og SMV’ernes egne Cabi-rapporter, »Cabis« Debatark nr. 2',
		'SIKKERHED I 2019-rapporten',
		'Se /undersoegelse/fund-3/, data.json og www.civilsamfundet.dk',
	])('takes »%s«', (text) => {
		expect(wrong(text)).toEqual([]);
	});

	it.each([
		['Virksomeden samarbjeder.', ['Virksomeden', 'samarbjeder']],
		['virksomeder i partnerkaber', ['virksomeder', 'partnerkaber']],
		['virksomhedpraktik', ['virksomhedpraktik']],
		['cabi og smv’er', ['cabi', 'smv’er']],
		['danmark', ['danmark']],
		['EU-reglrne', ['reglrne']],
	])('stops at »%s«', (text, words) => {
		expect(wrong(text)).toEqual(words);
	});

	it('shows the words around a misspelling', () => {
		const [found] = speller.check('Her er et\n\tord, som er staavet forkert.');
		expect(found).toEqual({ word: 'staavet', context: 'Her er et ord, som er staavet forkert.' });
	});
});

describe('the texts of a page', () => {
	it('are its text, also across tags and in templates, and what is read aloud', () => {
		const html = `<title>Titel</title><meta name="description" content="Beskrivelse">
			<p>Job<a data-tip="Forklaring">centret</a></p><ul><li>Et</li><li>To</li></ul>
			<img alt="Billede"><input placeholder="Felt"><template><b>Skabelon</b></template>`;
		expect(textsOf(html).filter(Boolean)).toEqual([
			...['Titel', 'Jobcentret', 'Et', 'To', 'Skabelon'],
			...['Beskrivelse', 'Forklaring', 'Billede', 'Felt'],
		]);
	});

	it('are neither scripts nor code nor text in another language', () => {
		const html =
			'<script>let x</script><style>a{}</style><code>omraade</code><i lang="en" title="One">Two</i>';
		expect(textsOf(html).filter(Boolean)).toEqual([]);
	});
});

describe('the texts of a script', () => {
	it('are its strings and templates that a reader may meet', () => {
		const source = "say('Læg i mappen'); say(`${count} steder er ${what} nu`); const a = 'Søg';";
		expect(textsInScript(source)).toEqual(['Læg i mappen', ' steder er ', ' nu', 'Søg']);
	});

	it('are no selectors, class names, names and errors', () => {
		const source = `import x from './a b.ts'; page.querySelector('main h1'); fill(item, '.note p');
			element('p', { className: 'control keep' }); item.className = 'foot notice';
			throw new TypeError('No such part'); listen('click');`;
		expect(textsInScript(source)).toEqual([]);
	});
});

describe('the words of our own', () => {
	const groups = list.split(/\n\s*\n/).map(wordsInList);

	it('stand in order, each once', () => {
		const byCode = (words: string[]) => [...words].sort();
		for (const group of groups) expect(group).toEqual(byCode(group));
		expect(new Set(groups.flat()).size).toBe(groups.flat().length);
	});

	it('are not in the dictionary', () => {
		expect(groups.flat().filter(inDictionary)).toEqual([]);
	});
});
