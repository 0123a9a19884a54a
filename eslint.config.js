import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floorZones } from './src/floors.mjs';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'test-results/', 'tests/fixtures/']),
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			// The compiler's strictest settings ask for brackets on index signatures.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	astro.configs.recommended,
	{
		files: ['**/*.astro'],
		rules: { 'astro/no-set-html-directive': 'error' },
	},
	{
		plugins: { 'import-x': importX },
		settings: {
			'import-x/extensions': ['.ts', '.astro'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
		},
		rules: {
			'import-x/no-restricted-paths': ['error', { zones: floorZones }],
			'import-x/no-cycle': 'error',
		},
	},
	{
		files: ['**/*.mjs', '**/*.js'],
		languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
	},
);
