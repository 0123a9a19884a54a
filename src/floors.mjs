import { readdirSync } from 'node:fs';

/** The rooms of `src/`, from the ground up: what each may import besides itself. */
const floors = {
	shared: [],
	model: ['shared'],
	gate: ['shared', 'model'],
	charts: ['shared', 'model'],
	parts: ['shared', 'model', 'charts', 'collections.ts'],
	topics: ['shared', 'model', 'charts', 'parts', 'collections.ts'],
	features: ['shared', 'model', 'gate', 'charts', 'parts', 'collections.ts'],
	frame: ['shared', 'model', 'parts', 'topics', 'features', 'collections.ts'],
};

const floorsBelow = Object.entries(floors).map(([room, below]) => ({
	target: `./src/${room}`,
	from: './src',
	except: [room, ...below].map((name) => `./${name}`),
	message: `${room}/ stands on ${below.join(', ') || 'nothing'}.`,
}));

/** Rooms beside each other: no topic and no feature imports another. */
const neighbours = ['features', 'topics'].flatMap((floor) =>
	readdirSync(`${import.meta.dirname}/${floor}`).map((room) => ({
		target: `./src/${floor}/!(${room})/**/*`,
		from: `./src/${floor}/${room}`,
		message: `Rooms of ${floor}/ do not know each other.`,
	})),
);

export const floorZones = [...floorsBelow, ...neighbours];
