import { contentRoot } from '../src/config/content-root.ts';
import { readContent } from '../src/gate/read-content.ts';
import { plainText } from '../src/model/resolve-references.ts';

/** The content that the built site was made of, for tests that need an example of something. */
export const { library } = readContent(contentRoot);

/** A text of the content as the site shows it. */
export const shown = (text: string): string => plainText(text, library);

/**
 * The first of several things that a test can take as its example.
 * @throws Where the content holds none.
 */
export function example<Item>(
	items: readonly Item[],
	isOne: (item: Item) => boolean = () => true,
): Item {
	const found = items.find(isOne);
	if (found === undefined) throw new Error('The content holds no example of what is tested.');
	return found;
}
