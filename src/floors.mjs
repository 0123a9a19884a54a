import { readdirSync } from 'node:fs';
import { importX } from 'eslint-plugin-import-x';

/** The rooms of `src/`, from the ground up: what each may import besides itself. */
const below = {
	shared: [],
	model: ['shared'],
	gate: ['shared', 'model'],
	charts: ['shared', 'model'],
	parts: ['shared', 'model', 'charts', 'collections.ts', 'config/settings.ts'],
	topics: ['shared', 'model', 'charts', 'parts', 'collections.ts'],
	features: ['shared', 'model', 'gate', 'parts', 'collections.ts', 'config/settings.ts'],
	frame: ['shared', 'model', 'parts', 'features', 'collections.ts', 'config/settings.ts'],
};

const standing = Object.entries(below).map(([room, rooms]) => ({
	target: `./src/${room}`,
	from: './src',
	except: [room, ...rooms].map((name) => `./${name}`),
	message: `${room}/ stands on ${rooms.join(', ') || 'nothing'}.`,
}));

const rooms = (floor) =>
	readdirSync(`${import.meta.dirname}/${floor}`).map((room) => ({ floor, room }));
const topicsAndFeatures = ['features', 'topics'].flatMap(rooms);

/** Rooms beside each other: no topic and no feature imports another. */
const neighbours = topicsAndFeatures.map(({ floor, room }) => ({
	target: `./src/${floor}/!(${room})/**/*`,
	from: `./src/${floor}/${room}`,
	message: `Rooms of ${floor}/ do not know each other.`,
}));

/** A room is met through what lies at its top: its face and its components. */
const insides = topicsAndFeatures.map(({ floor, room }) => ({
	target: [
		'./*.mjs',
		'./scripts/**/*',
		'./src/*.ts',
		`./src/!(${floor})/**/*`,
		`./src/${floor}/!(${room})/**/*`,
	],
	from: `./src/${floor}/${room}/*/**/*`,
	message: `The face of ${room} lies at its top; this is its inside.`,
}));

/**
 * The lint rules that hold all this, and refuse files that import each other in a circle.
 * @type {import('eslint').Linter.Config}
 */
export const floors = {
	plugins: { 'import-x': importX },
	settings: {
		'import-x/extensions': ['.ts', '.astro'],
		'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
	},
	rules: {
		'import-x/no-restricted-paths': ['error', { zones: [...standing, ...neighbours, ...insides] }],
		'import-x/no-cycle': 'error',
		// The other rules do not see what a page loads so.
		'no-restricted-syntax': [
			'error',
			{
				selector: 'JSXOpeningElement[name.name="script"] > JSXAttribute[name.name="src"]',
				message: 'Import the module inside <script>.',
			},
		],
	},
};
