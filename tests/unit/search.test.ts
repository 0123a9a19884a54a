import { describe, expect, it } from 'vitest';
import { spellingsOf, stemOf, wordsIn } from '../../src/features/search/model/fold.ts';
import { indexVocabulary, planSearch } from '../../src/features/search/model/plan.ts';
import { mergeFound, titleMatch } from '../../src/features/search/model/rank.ts';
import { countWords, makeVocabulary } from '../../src/features/search/model/vocabulary.ts';

const index = indexVocabulary(
	makeVocabulary(
		countWords([
			`SØV og SMV’er. En socialøkonomisk virksomhed, socialøkonomiske virksomheder. Økonomi, indkøb
			og indkøbsafdelinger. Udbudsregler og EU-regler. En frokostordning. Folie på en bil.
			Beskæftigelsesindsats. Partnerskab, partnerskaber. Kommunen og kommunens rolle. Rådgivning.
			Autismeprofil. Peugeot. Koncepter.`,
		]),
		[
			['Socialøkonomisk virksomhed', 'SØV', 'social virksomhed'],
			['Autismeprofil', 'autister'],
		],
	),
);

const plan = (query: string) => planSearch(query, index);
const queries = (query: string) => plan(query).searches.map((search) => search.query);

describe('makeVocabulary', () => {
	it('orders words by how often they stand on the site', () => {
		const texts = ['bil bil båd', 'bil båd and'];
		expect(makeVocabulary(countWords(texts), []).words).toEqual(['bil', 'båd', 'and']);
	});

	it('keeps a glossary entry’s names together and leaves single names out', () => {
		const names = [['Fleksjob'], ['Facility', 'rengøring', 'Facility']];
		expect(makeVocabulary(new Map(), names).synonyms).toEqual([['facility', 'rengøring']]);
	});
});

describe('fold', () => {
	it('ends a word at an apostrophe, as Danish endings do', () => {
		expect(wordsIn("SMV’er og SØV'en")).toEqual(['smv', 'er', 'og', 'søv', 'en']);
	});

	it.each([
		['økonomi', ['økonomi', 'oekonomi', 'okonomi']],
		['rådgivning', ['rådgivning', 'raadgivning', 'radgivning']],
	])('knows how %s is typed on other keyboards', (word, spellings) => {
		expect(spellingsOf(word)).toEqual(expect.arrayContaining(spellings));
	});

	it('lets inflections of a word meet', () => {
		expect(stemOf('partnerskaberne')).toBe(stemOf('partnerskab'));
	});
});

describe('planSearch', () => {
	it.each([
		['another keyboard with two letters', 'oekonomi', 'økonomi'],
		['another keyboard with one letter', 'okonomi', 'økonomi'],
		['a written-apart compound', 'frokost ordning', 'frokostordning'],
		['an abbreviation', 'søv', 'socialøkonomisk virksomhed'],
		['a long form', 'socialøkonomisk virksomhed', 'søv'],
		['an everyday word', 'autister', 'autismeprofil'],
		['the end of a compound', 'regler', 'udbudsregler'],
		['the end of a compound that stands nowhere alone', 'indsats', 'beskæftigelsesindsats'],
		['the beginning of a compound', 'indkøb', 'indkøbsafdelinger'],
		['a compound of words that stand apart', 'bilfolie', 'bil folie'],
		['an inflection that stands nowhere', 'partnerskaberne', 'partnerskab'],
		['a typing error', 'peugot', 'peugeot'],
		['letters that sound alike', 'konsepter', 'koncepter'],
		['an abbreviation with an ending', 'smver', 'smv'],
		['a question', 'hvad er kommunens rolle', 'kommunens rolle'],
	])('finds %s', (_, query, expected) => {
		expect(queries(query)).toContain(expected);
	});

	it('weighs what was typed heaviest and derived words less', () => {
		const { searches } = plan('indkøb');
		expect(searches[0]).toEqual({ query: 'indkøb', weight: 1 });
		expect(searches.find(({ query }) => query === 'indkøbsafdelinger')?.weight).toBeLessThan(1);
	});

	it('says what it corrected', () => {
		expect(plan('peugot').corrected).toBe('peugeot');
		expect(plan('peugeot').corrected).toBeUndefined();
		expect(plan('okonomi').corrected).toBeUndefined();
	});

	it('follows the typing: a beginning is no error', () => {
		expect(plan('partn')).toMatchObject({ corrected: undefined, unknown: [] });
		expect(queries('partn')).toContain('partn');
	});

	it.each(['qqxzw', 'blockchain', 'dinosaur', 'hvad er en dinosaur'])(
		'searches for nothing in »%s«',
		(query) => {
			expect(queries(query)).toEqual([]);
			expect(plan(query).unknown).toHaveLength(1);
		},
	);

	it('names the unknown word and searches for the rest', () => {
		const { unknown, about } = plan('kommunens dinosaur');
		expect(unknown).toEqual(['dinosaur']);
		expect(about).toBe('kommunens');
	});

	it('puts the long form in the place of the short one, and the other way, inside a question', () => {
		expect(queries('søv partnerskab')).toContain('socialøkonomisk virksomhed partnerskab');
	});

	it('searches for the words one by one, below all else', () => {
		const { searches } = plan('peugeot partnerskab');
		expect(searches.slice(-2).map(({ query }) => query)).toEqual(['peugeot', 'partnerskab']);
		expect(searches.every(({ query }, order) => searches[order + 1]?.query !== query)).toBe(true);
		expect(new Set(searches.map(({ query }) => query)).size).toBe(searches.length);
	});

	it('leaves words that carry no subject out of what titles are compared with', () => {
		expect(plan('hvad er en bil').subjects).toEqual(['bil']);
	});

	it('guesses at no short word, and at a long one with two errors', () => {
		expect(plan('bik').unknown).toEqual(['bik']);
		expect(plan('autismeprafel').corrected).toBe('autismeprofil');
		expect(plan('xutismeprofil').corrected).toBe('autismeprofil');
		expect(plan('xolie').corrected).toBeUndefined();
	});

	it('names what looks like an unknown word, and what is left of the query', () => {
		expect(plan('dinosaur blockchain kommunen').near[0]).toBe('kommunen');
		expect(plan('dinosaur blockchain kommunen').searches).toEqual([]);
	});

	it('does nothing with nothing', () => {
		expect(plan('  ?! ')).toMatchObject({ searches: [], unknown: [], corrected: undefined });
	});
});

describe('mergeFound', () => {
	it('puts a page that a heavier search found first above the others', () => {
		const merged = mergeFound([
			{ ids: ['exact', 'both'], weight: 1 },
			{ ids: ['derived', 'both'], weight: 0.5 },
		]);
		expect([...merged.keys()]).toEqual(['both', 'exact', 'derived']);
	});

	it('keeps derived hits below exact ones', () => {
		const merged = mergeFound([
			{ ids: ['derived'], weight: 0.5 },
			{ ids: ['exact'], weight: 1 },
		]);
		expect([...merged.keys()]).toEqual(['exact', 'derived']);
	});
});

describe('titleMatch', () => {
	it('is whole for a title that names the subjects, in any inflection', () => {
		expect(titleMatch('Prisen', ['pris'])).toBe(1);
		expect(titleMatch('Pris og kvalitet', ['kvalitet', 'pris'])).toBe(1);
	});

	it('is less for parts of words and for missing subjects', () => {
		expect(titleMatch('Prisniveau og leverance', ['pris'])).toBe(0.5);
		expect(titleMatch('Pris og leverance', ['pris', 'kvalitet'])).toBe(0.5);
	});

	it('is nothing where no subject is named', () => {
		expect(titleMatch('Pris og leverance', ['frokost'])).toBe(0);
		expect(titleMatch('Pris', [])).toBe(0);
	});
});
