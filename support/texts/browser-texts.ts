import ts from 'typescript';

/** Functions whose text is a selector or a query, not something to read. */
const askingFunctions = new Set([
	'closest',
	'matches',
	'matchMedia',
	'querySelector',
	'querySelectorAll',
]);

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
	ts.isStringLiteral(node) ||
	ts.isNoSubstitutionTemplateLiteral(node) ||
	ts.isTemplateHead(node) ||
	ts.isTemplateMiddleOrTemplateTail(node);

/** A name or a selector is one small word without Danish letters, or begins with a sign of its own. */
const isReadable = (text: string): boolean =>
	(/\s|[æøå]/i.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text)) && !/^[.#[(]\S/.test(text);

const nameOf = (node: ts.Expression): string => {
	if (ts.isIdentifier(node)) return node.text;
	return ts.isPropertyAccessExpression(node) ? node.name.text : '';
};

/** Errors are for developers, selectors and class names for the browser. */
function isForNobody(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) return nameOf(node.expression).endsWith('Error');
	if (ts.isCallExpression(node)) return askingFunctions.has(nameOf(node.expression));
	if (ts.isPropertyAssignment(node)) return node.name.getText() === 'className';
	if (ts.isBinaryExpression(node)) return nameOf(node.left) === 'className';
	return ts.isImportDeclaration(node);
}

/** The texts in a script that a reader may meet: strings with a space, a Danish letter or a capital. */
export function textsInScript(source: string): string[] {
	const collect = (node: ts.Node): string[] => {
		if (isForNobody(node)) return [];
		const own = isText(node) && isReadable(node.text) ? [node.text] : [];
		const below: string[] = [];
		node.forEachChild((child) => {
			below.push(...collect(child));
		});
		return [...own, ...below];
	};
	return collect(ts.createSourceFile('script.ts', source, ts.ScriptTarget.Latest, true));
}
