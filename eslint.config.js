import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { floors } from './src/floors.mjs';

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
	floors,
	{
		files: ['**/*.mjs', '**/*.js'],
		languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
	},
);
