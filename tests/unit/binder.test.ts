import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BackupProblem,
	maxBytes,
	readBackup,
	writeBackup,
} from '../../src/features/binder/model/backup.ts';
import {
	drop,
	follow,
	hasRoomFor,
	keep,
	maxPlaces,
	merge,
	move,
	newPlaces,
	placeAt,
	writeNote,
	type Binder,
	type KeptPlace,
} from '../../src/features/binder/model/binder.ts';
import { isPlaceAddress } from '../../src/features/binder/model/address.ts';
import { openCatalogue, showPlace } from '../../src/features/binder/model/catalogue.ts';
import { mergeNotes, rewriteNote } from '../../src/features/binder/model/notes.ts';
import { readSelection, selectionFragment } from '../../src/features/binder/model/selection.ts';

const place = (address: string, note = ''): KeptPlace => ({
	address,
	title: `Titel ${address}`,
	kind: 'Case',
	note,
});

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
const address = fc
	.tuple(fc.array(slug, { minLength: 1, maxLength: 3 }), fc.option(slug))
	.map(([parts, anchor]) => `/${parts.join('/')}/${anchor ? `#${anchor}` : ''}`);
const text = fc.string({ unit: 'binary' });
const note = fc.oneof(
	text,
	fc.array(fc.lorem({ maxCount: 4 })).map((parts) => parts.join('\n\n')),
);
const binders: fc.Arbitrary<Binder> = fc.uniqueArray(
	fc.record({ address, title: text, kind: text, note }),
	{ selector: (one) => one.address, maxLength: 8 },
);

const addressesOf = (binder: Binder) => binder.map((one) => one.address);
const paragraphs = (one: string) => one.split('\n\n').filter((part) => part.trim() !== '');

describe('the order', () => {
	const binder = [place('/a/'), place('/b/'), place('/c/')];

	it.each([
		['/a/', 1, ['/b/', '/a/', '/c/']],
		['/c/', -1, ['/a/', '/c/', '/b/']],
		['/c/', -9, ['/c/', '/a/', '/b/']],
		['/a/', 9, ['/b/', '/c/', '/a/']],
		['/gone/', 1, ['/a/', '/b/', '/c/']],
	] as const)('moving %s by %d', (moved, by, expected) => {
		expect(addressesOf(move(moved, by)(binder))).toEqual(expected);
	});

	it('comes back when a place that was taken out is put in again', () => {
		const [, second] = binder;
		if (!second) throw new Error('There is no second place.');
		expect(keep(second, 1)(drop('/b/')(binder))).toEqual(binder);
	});

	it('has a new place last, and the others before it', () => {
		expect(addressesOf(keep(place('/d/'))(binder))).toEqual(['/a/', '/b/', '/c/', '/d/']);
		expect(addressesOf(drop('/b/')(binder))).toEqual(['/a/', '/c/']);
	});

	it('stays when a place is put in that is there already', () => {
		expect(keep(place('/a/'))(binder)).toEqual(binder);
	});
});

describe('notes', () => {
	it('that two tabs write at once are both kept', () => {
		const start = [place('/a/', 'Fælles.')];
		const one = writeNote(place('/a/', 'Fælles. Og mit.'), 'Fælles.')(start);
		const both = writeNote(place('/a/', 'Fælles. Og dit.'), 'Fælles.')(one);
		expect(both[0]?.note).toContain('Og mit.');
		expect(both[0]?.note).toContain('Og dit.');
	});

	it('go on growing in their place beside what another tab added', () => {
		expect(rewriteNote('Jeg\n\nAnden fane', 'Jeg', 'Jeg skriver')).toBe(
			'Jeg skriver\n\nAnden fane',
		);
	});

	it('bring back a place that another tab took out while they were written', () => {
		expect(writeNote(place('/a/', 'Vigtigt'), '')([])).toEqual([place('/a/', 'Vigtigt')]);
	});

	it('stand beside what another tab wrote where nothing stood before', () => {
		expect(rewriteNote('Deres', '', 'Mit')).toBe('Deres\n\nMit');
		expect(rewriteNote('Før\n\nJeg\n\nEfter', 'Jeg', 'Vi')).toBe('Før\n\nVi\n\nEfter');
	});

	it('are told apart by whole paragraphs, not by what a word begins with', () => {
		expect(rewriteNote('Jegere\n\nDem', 'Jeg', 'Vi')).toBe('Jegere\n\nDem\n\nVi');
		expect(mergeNotes('Jegere', 'Jeg')).toBe('Jegere\n\nJeg');
		expect(mergeNotes('Jeg', 'Jegere')).toBe('Jeg\n\nJegere');
		expect(mergeNotes('Et\n\nTo', 'To')).toBe('Et\n\nTo');
		expect(mergeNotes('To', 'Et\n\nTo\n\nTre')).toBe('Et\n\nTo\n\nTre');
		expect(mergeNotes('', 'Mit')).toBe('Mit');
	});

	it('are added to the place that is there, which keeps its title and its order', () => {
		const binder = [{ ...place('/a/', 'Før'), title: 'Første' }, place('/b/')];
		expect(keep(place('/a/', 'Nu'))(binder)).toEqual([
			{ ...place('/a/', 'Før\n\nNu'), title: 'Første' },
			place('/b/'),
		]);
	});

	it('change in the place that they belong to and in no other', () => {
		const binder = [place('/a/', 'Et'), place('/b/', 'To')];
		const [, second] = writeNote(place('/b/', 'To og tre'), 'To')(binder);
		expect(second?.note).toBe('To og tre');
		expect(writeNote(place('/b/', 'X'), 'To')(binder)[0]).toEqual(binder[0]);
	});

	it('can be emptied', () => {
		expect(writeNote(place('/a/', ''), 'Ud')([place('/a/', 'Ud')])).toEqual([place('/a/')]);
	});

	it('merge without losing a paragraph, and without saying one thing twice', () => {
		fc.assert(
			fc.property(note, note, (one, other) => {
				const merged = mergeNotes(one, other);
				for (const part of [...paragraphs(one), ...paragraphs(other)])
					expect(merged).toContain(part);
				expect(mergeNotes(merged, other)).toBe(merged);
			}),
		);
	});
});

describe('merging binders', () => {
	it('loses no place and no note, and keeps the order of the first', () => {
		fc.assert(
			fc.property(binders, binders, (one, other) => {
				const merged = merge(other)(one);
				expect(addressesOf(merged).slice(0, one.length)).toEqual(addressesOf(one));
				for (const kept of [...one, ...other])
					for (const part of paragraphs(kept.note))
						expect(placeAt(merged, kept.address)?.note).toContain(part);
				expect(new Set(addressesOf(merged)).size).toBe(merged.length);
			}),
		);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(binders, binders, (one, other) => {
				const merged = merge(other)(one);
				expect(merge(other)(merged)).toEqual(merged);
				expect(merge(one)(one)).toEqual(one);
			}),
		);
	});

	it('tells when there is no room', () => {
		const full = Array.from({ length: maxPlaces }, (_, at) => place(`/side-${at}/`));
		expect(hasRoomFor(full, [place('/side-1/')])).toBe(true);
		expect(hasRoomFor(full, [place('/ny/')])).toBe(false);
		expect(hasRoomFor(full.slice(1), [place('/ny/'), place('/side-2/')])).toBe(true);
		expect(hasRoomFor(full.slice(1), [place('/ny/'), place('/nyere/')])).toBe(false);
	});

	it('tells what is new', () => {
		const other = [place('/b/'), place('/c/')];
		expect(addressesOf(newPlaces([place('/a/'), place('/b/')], other))).toEqual(['/c/']);
	});
});

describe('places that were renamed', () => {
	const { addressNow } = openCatalogue({
		places: [],
		renamed: { '/cases/gammel/': '/cases/ny/', '/ordliste/#gl': '/ordliste/#nyt' },
	});

	it('are followed, sections with their page', () => {
		expect(addressNow('/cases/gammel/')).toBe('/cases/ny/');
		expect(addressNow('/cases/gammel/#kort')).toBe('/cases/ny/#kort');
		expect(addressNow('/ordliste/#gl')).toBe('/ordliste/#nyt');
		expect(addressNow('/ordliste/#andet')).toBe('/ordliste/#andet');
	});

	it('become one with the place of the new name, both notes kept', () => {
		const binder = [place('/cases/gammel/', 'Før'), place('/x/'), place('/cases/ny/', 'Nu')];
		const followed = follow(addressNow)(binder);
		expect(addressesOf(followed)).toEqual(['/cases/ny/', '/x/']);
		expect(followed[0]?.note).toBe('Før\n\nNu');
	});
});

describe('a kept place', () => {
	const catalogue = openCatalogue({
		places: [
			{ address: '/a/', title: 'A i dag', category: 'Case', gist: ['Om A.'], source: ['Kilde'] },
			{ address: '/a/#b', title: 'B', parent: 'A i dag', category: 'Afsnit', gist: [], source: [] },
		],
		renamed: {},
	});

	it('is shown as the site has it today', () => {
		expect(showPlace(place('/a/'), catalogue)).toMatchObject({
			title: 'A i dag',
			gist: ['Om A.'],
			address: '/a/',
		});
		expect(showPlace(place('/a/#b'), catalogue).title).toBe('A i dag: B');
	});

	it('keeps its title when it is gone, and leads to its page where that is there', () => {
		const section = showPlace(place('/a/#vaek'), catalogue);
		expect(section).toMatchObject({ title: 'Titel /a/#vaek', address: '/a/' });
		expect(section.gist[0]).toContain('Linket fører til siden');
		expect(showPlace(place('/vaek/'), catalogue)).toMatchObject({
			title: 'Titel /vaek/',
			address: undefined,
		});
	});

	it('is not called gone where nothing is known', () => {
		expect(showPlace(place('/a/'), undefined)).toMatchObject({ gist: [], address: '/a/' });
	});
});

describe('the address of a place', () => {
	it.each(['/', '/om/', '/cases/a-b/', '/cases/a-b/#kort', '/ordliste/#fleksjob_2'])(
		'is a path of this site: %s',
		(one) => {
			expect(isPlaceAddress(one)).toBe(true);
		},
	);

	it.each([
		'',
		'om/',
		'/om',
		'//ond.example/',
		'https://ond.example/',
		'javascript:alert(1)',
		'/../x/',
		'/-x/',
		'/Om/',
		'/om/?q=x',
		'/om/#',
		'/om/#a b',
		'/om/\n',
	])('is nothing else: %j', (one) => {
		expect(isPlaceAddress(one)).toBe(false);
	});

	it('may be 300 letters long and no longer', () => {
		expect(isPlaceAddress(`/${'a'.repeat(298)}/`)).toBe(true);
		expect(isPlaceAddress(`/${'a'.repeat(299)}/`)).toBe(false);
	});
});

describe('a backup', () => {
	const fileOf = (places: unknown, more: object = {}) =>
		JSON.stringify({ format: 'samspil-mappe', version: 1, places, ...more });
	const good = place('/cases/a-b/', '<script>alert(1)</script>');

	it('reads back as it was written, whatever was typed into it', () => {
		fc.assert(
			fc.property(binders, (binder) => {
				expect(readBackup(writeBackup(binder))).toEqual(binder);
			}),
		);
	});

	it.each([
		['no JSON', 'Hej', 'beskadiget'],
		['half a file', writeBackup([good]).slice(0, -20), 'beskadiget'],
		['another file', '{"name":"x"}', 'ikke en sikkerhedskopi'],
		['a list', '[]', 'ikke en sikkerhedskopi'],
		['null', 'null', 'ikke en sikkerhedskopi'],
		['a later version', fileOf([], { version: 2 }), 'nyere udgave'],
		['no version', fileOf([], { version: undefined }), 'hvilken udgave'],
		['a place without a note', fileOf([{ ...good, note: undefined }]), 'Sted 1 mangler »note«'],
		['a note that is no text', fileOf([good, { ...good, note: 7 }]), 'Sted 2 mangler »note«'],
		['a place that is null', fileOf([null]), 'Sted 1 kan ikke læses'],
		['a script for an address', fileOf([{ ...good, address: 'javascript:alert(1)' }]), 'Sted 1'],
		['another site', fileOf([{ ...good, address: '//ond.example/' }]), 'Sted 1'],
		['a way out of the binder', fileOf([{ ...good, address: '/../../x/' }]), 'Sted 1'],
		['too many places', fileOf(Array.from({ length: maxPlaces + 1 }, () => good)), 'for mange'],
		['too many bytes', `"${'x'.repeat(maxBytes)}"`, 'for stor'],
		['too many levels', '['.repeat(100_000) + ']'.repeat(100_000), 'for mange lag'],
		['levels behind a quote', `{"a":"\\\\","b":${'['.repeat(9)}`, 'for mange lag'],
	])('is refused with a reason: %s', (_, file, reason) => {
		expect(() => readBackup(file)).toThrow(BackupProblem);
		expect(() => readBackup(file)).toThrow(reason);
	});

	it('is read or refused, whatever the file holds', () => {
		const mutated = fc
			.tuple(binders, fc.nat(), fc.nat(20), text)
			.map(([binder, at, length, put]) => {
				const file = writeBackup(binder);
				const from = at % file.length;
				return file.slice(0, from) + put + file.slice(from + length);
			});
		const likeOne = fc.anything().map((places) => fileOf(places));
		fc.assert(
			fc.property(fc.oneof(text, fc.json(), likeOne, mutated), (file) => {
				try {
					for (const read of readBackup(file)) {
						expect(read.address).toMatch(/^\/(?!\/)/);
						expect(Object.values(read).every((value) => typeof value === 'string')).toBe(true);
					}
				} catch (error) {
					expect(error).toBeInstanceOf(BackupProblem);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('a link', () => {
	it('carries the selection, in its order, and nothing else', () => {
		fc.assert(
			fc.property(binders, (binder) => {
				const fragment = selectionFragment(addressesOf(binder));
				expect(readSelection(fragment)).toEqual({ addresses: addressesOf(binder), unreadable: 0 });
				expect(new URL(fragment, 'https://samspil.example/mappe/').hash).toBe(fragment);
			}),
		);
	});

	it('may have been rewritten by a mail program', () => {
		expect(readSelection('#valg=ordliste/%7Efleksjob%2Ccases/a-b/')?.addresses).toEqual([
			'/ordliste/#fleksjob',
			'/cases/a-b/',
		]);
	});

	it('counts what it cannot read, and reads what it can', () => {
		expect(readSelection('#valg=cases/a/,javascript:x,//ond.example/,%E0%A4%A')).toEqual({
			addresses: ['/cases/a/'],
			unreadable: 3,
		});
	});

	it('is none without a selection', () => {
		expect(readSelection('')).toBeUndefined();
		expect(readSelection('#i-mappen')).toBeUndefined();
	});
});
