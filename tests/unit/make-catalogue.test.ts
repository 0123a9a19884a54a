import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/features/binder/model/make-catalogue.ts';
import { soundLibrary, withEntry } from './sound-library.ts';

const placeAt = (address: string) =>
	catalogueOf(soundLibrary).places.find((place) => place.address === address);

describe('the catalogue of the binder', () => {
	it('has a page under its own category, and a section under the title of its page', () => {
		expect(placeAt('/temaer/tema/')).toMatchObject({ title: 'Tema', category: 'Tema' });
		expect(placeAt('/cases/sag/#skalaen')).toMatchObject({
			title: 'Hvor på skalaen? (vores vurdering)',
			parent: 'Firma og Forening',
			category: 'Afsnit',
			gist: ['Midt imellem.'],
		});
	});

	it('has an entry under its own category and title', () => {
		const place = placeAt('/rettelser/#note-1');
		expect(place).toMatchObject({ title: 'En note', category: 'Note' });
		expect(place).not.toHaveProperty('parent');
		expect(place?.gist).toEqual(['Rapporten siger 12.', 'Det er uklart.']);
	});

	it('leaves out pages that cannot be kept', () => {
		expect(placeAt('/')).toBeUndefined();
		expect(placeAt('/cases/sag/ark/')).toBeUndefined();
	});

	it('leads from former addresses of entries and sections to those of today', () => {
		const { sections = [] } = soundLibrary.reports[0]?.data ?? {};
		const library = {
			...withEntry('cases', { data: { formerly: ['gammel', 'aeldst'] } }),
			reports: withEntry('reports', {
				data: { sections: sections.map((one) => ({ ...one, formerly: [`${one.id}-foer`] })) },
			}).reports,
		};
		expect(catalogueOf(library).renamed).toEqual({
			'/cases/gammel/': '/cases/sag/',
			'/cases/aeldst/': '/cases/sag/',
			'/kilder/rapport/#metode-foer': '/kilder/rapport/#metode',
			'/kilder/rapport/#fund-foer': '/kilder/rapport/#fund',
		});
	});
});
