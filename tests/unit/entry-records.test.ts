import { describe, expect, it } from 'vitest';
import { entryRecords } from '../../src/features/search/build/entry-records.ts';
import { soundLibrary, withEntry } from './sound-library.ts';

describe('entryRecords', () => {
	it('gives each entry of a shared page its own address, and other sections none', () => {
		expect(entryRecords(soundLibrary).map(({ url }) => url)).toEqual([
			'/anbefalinger/#raad',
			'/ordliste/#fleksjob',
			'/rettelser/#note-1',
			'/rettelser/#note-2',
		]);
	});

	it('lets the search read title and text, and show title, category, page and filters', () => {
		const library = withEntry('recommendations', { data: { themes: ['tema', 'tema'] } });
		expect(entryRecords(library)[0]).toEqual({
			url: '/anbefalinger/#raad',
			content: expect.stringMatching(/^Begynd\. Det hjælper\. Gør det\./) as string,
			meta: {
				title: 'Begynd',
				category: 'Anbefaling',
				parent: 'Anbefalinger',
				rapport: 'Rapport',
				tema: 'Tema|Tema',
				maalgruppe: 'SMV’er',
				organisation: 'SMV',
			},
		});
	});

	it('leaves out filters without a value', () => {
		const [, term] = entryRecords(soundLibrary);
		expect(term?.meta).toEqual({ title: 'Fleksjob', category: 'Begreb', parent: 'Ordliste' });
	});
});
