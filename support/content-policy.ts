import type { Element, Root } from 'hast';
import { elementsBelow } from './texts/page-texts.ts';

/** Scripts of these types are data, which no browser runs. */
const dataTypes = ['application/json', 'application/ld+json'];

/** Links that tell of an address and load nothing from it. */
const tellingLinks = ['alternate', 'canonical', 'license', 'sitemap'];

const loadingAttributes = ['action', 'data', 'formAction', 'href', 'poster', 'src', 'srcSet'];

const valuesOf = ({ properties }: Element) =>
	Object.entries(properties).map(([name, value]) => [name, [value].flat().join(' ')] as const);

const codeOf = (script: Element): string =>
	script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const isInlineScript = ({ tagName, properties: { src, type } }: Element) =>
	tagName === 'script' && !src && !dataTypes.includes(String(type));

/** Whether an address is a program; a browser passes over white space in it. */
const isProgram = (value: string) => /^javascript:/i.test(value.replace(/\s/g, ''));

const leadsAway = ({ tagName, properties: { rel } }: Element) =>
	tagName === 'a' ||
	tagName === 'area' ||
	(tagName === 'link' && [rel].flat().every((one) => tellingLinks.includes(String(one))));

/** What one element holds that the policy stops. */
function faultsOf(element: Element, isKnown: (code: string) => boolean): string[] {
	const { tagName } = element;
	const values = valuesOf(element);
	const loaded = leadsAway(element)
		? []
		: values.filter(([name]) => loadingAttributes.includes(name));
	return [
		...(isInlineScript(element) && !isKnown(codeOf(element)) ? ['an inline script'] : []),
		...(tagName === 'base' ? ['a base for addresses'] : []),
		...values.flatMap(([name, value]) => [
			...(/^on/i.test(name) ? [`a handler, ${name}`] : []),
			...(name === 'style' ? ['a style attribute'] : []),
			...(name === 'srcDoc' ? ['a page in an attribute'] : []),
			...(isProgram(value) ? [`a program in ${name}`] : []),
		]),
		...loaded
			.filter(([, value]) => /(?:^|[\s,])(?:[a-z]+:)?\/\//i.test(value))
			.map(([, value]) => `something from elsewhere, ${value}`),
	].map((fault) => `<${tagName}>: ${fault}`);
}

/**
 * What a page holds that a strict Content-Security-Policy stops: one that lets the site's own files
 * load, and of all inline scripts only those that are known.
 */
export const policyFaults = (tree: Root, isKnown: (code: string) => boolean): string[] =>
	elementsBelow(tree, () => false).flatMap((element) => faultsOf(element, isKnown));

/** The inline scripts of a page that a browser runs. */
export const inlineScripts = (tree: Root): string[] =>
	elementsBelow(tree, () => false)
		.filter(isInlineScript)
		.map(codeOf);
