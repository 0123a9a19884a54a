/** A number that a text shows from its one home: a fact, an answer of a finding, or a count. */
export type TextReference =
	| { name: 'Fact'; id: string; bare: boolean }
	| { name: 'Answer'; finding: string; group: string; share: string }
	| { name: 'Count'; of: string; report: string | undefined; audience: string | undefined };

/** Attributes of each reference, in the order to write them; those with ? may be left out. */
const attributesOf = {
	Fact: ['id', 'bare?'],
	Answer: ['finding', 'group', 'share'],
	Count: ['of', 'report?', 'audience?'],
} as const satisfies Record<TextReference['name'], readonly string[]>;

export const referenceNames = Object.keys(attributesOf) as TextReference['name'][];

/** Text and references in their order, as a piece of running text holds them. */
export type Segment = string | TextReference;

const tag = /<([A-Z]\w*)((?:\s+\w+(?:="[^"]*")?)*)\s*\/>/g;
const attribute = /(\w+)(?:="([^"]*)")?/g;

/** How a reference of this name is written, for messages. */
export const formOf = (name: TextReference['name']): string =>
	`<${name} ${attributesOf[name]
		.filter((key) => !key.endsWith('?'))
		.map((key) => `${key}="…"`)
		.join(' ')} />`;

/** What is wrong with the attributes of a reference; undefined where they are right. */
export function attributeProblem(
	name: TextReference['name'],
	attributes: ReadonlyMap<string, string>,
): string | undefined {
	const keys: readonly string[] = attributesOf[name];
	const known = keys.map((key) => key.replace('?', ''));
	const unknown = [...attributes.keys()].find((key) => !known.includes(key));
	if (unknown) return `<${name}> has no attribute "${unknown}".`;
	const missing = keys.find((key) => !key.endsWith('?') && !attributes.get(key));
	return missing && `<${name}> lacks the attribute "${missing}".`;
}

const isReferenceName = (name: string): name is TextReference['name'] =>
	(referenceNames as string[]).includes(name);

/** The reference that a component's name and attributes stand for; undefined where they are wrong. */
export function referenceFrom(
	name: string,
	attributes: ReadonlyMap<string, string>,
): TextReference | undefined {
	if (!isReferenceName(name) || attributeProblem(name, attributes)) return undefined;
	const get = (key: string) => attributes.get(key) ?? '';
	switch (name) {
		case 'Fact':
			return { name, id: get('id'), bare: attributes.has('bare') };
		case 'Answer':
			return { name, finding: get('finding'), group: get('group'), share: get('share') };
		case 'Count':
			return {
				name,
				of: get('of'),
				report: attributes.get('report'),
				audience: attributes.get('audience'),
			};
	}
}

/** The attributes of a reference as they are written in a text. */
const readAttributes = (written: string): Map<string, string> =>
	new Map([...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]));

/** A reference as it is written in a text. */
export function writeReference({ name, ...values }: TextReference): string {
	const attributes = Object.entries(values).flatMap(([key, value]) => {
		if (value === true) return [key];
		return typeof value === 'string' ? [`${key}="${value}"`] : [];
	});
	return `<${[name, ...attributes].join(' ')} />`;
}

/** Takes a running text apart; what is no whole reference stays text. */
export function splitText(text: string): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of text.matchAll(tag)) {
		const reference = referenceFrom(match[1] ?? '', readAttributes(match[2] ?? ''));
		if (!reference) continue;
		if (match.index > end) segments.push(text.slice(end, match.index));
		segments.push(reference);
		end = match.index + match[0].length;
	}
	if (end < text.length) segments.push(text.slice(end));
	return segments;
}
