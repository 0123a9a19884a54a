import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { floors } from '../../src/floors.mjs';

const eslint = new ESLint({
	overrideConfigFile: true,
	baseConfig: [
		{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
		...astro.configs.base,
		floors,
	],
});

/** What the rules say of a file in a room. */
async function refusals(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: file });
	return (result?.messages ?? []).map(({ message }) =>
		message.replace(/^.*restricted zone\. /, ''),
	);
}

describe('the floors of the house', () => {
	it.each([
		[
			'a room that imports from above',
			'src/model/x.ts',
			"import { getLibrary } from '../collections.ts';",
			'model/ stands on shared.',
		],
		[
			'a feature that imports another',
			'src/features/pdf/x.ts',
			"import type { binder } from '../binder/face.ts';",
			'Rooms of features/ do not know each other.',
		],
		[
			'a topic that imports another',
			'src/topics/cases/X.astro',
			"---\nimport Question from '../debate/Question.astro';\n---\n",
			'Rooms of topics/ do not know each other.',
		],
		[
			'a page that goes past a face',
			'src/pages/x.astro',
			"---\nimport KeptPlace from '../features/binder/parts/KeptPlace.astro';\n---\n",
			'The face of binder lies at its top; this is its inside.',
		],
		[
			'a script of a page that goes past a face',
			'src/pages/x.astro',
			"<script>\n\timport '../features/search/browser/search-page.ts';\n</script>\n",
			'The face of search lies at its top; this is its inside.',
		],
		[
			'a page that loads a script unseen',
			'src/pages/x.astro',
			'<script src="../features/search/browser/search-page.ts"></script>\n',
			'Import the module inside <script>.',
		],
	])('refuse %s', async (_, file, code, message) => {
		expect(await refusals(file, code)).toContain(message);
	});

	it('let a page use a face and what lies below', async () => {
		const code = `---
import PdfLink from '../features/pdf/PdfLink.astro';
import { toCsv } from '../features/data/face.ts';
import { addresses } from '../model/addresses.ts';
---
`;
		expect(await refusals('src/pages/x.astro', code)).toEqual([]);
	});
});
