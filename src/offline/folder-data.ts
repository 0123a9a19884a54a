/** Name under which a data file's script leaves its content. */
const slot = 'samspilData';

declare global {
	var samspilData: unknown;
}

export const folderData = {
	/** The script that hands over a data file's content where nothing can be fetched. */
	scriptFor: (json: string): string => `${slot}=${json};`,
	/** Takes what the script that just ran has left. */
	take: (): unknown => {
		const data = globalThis[slot];
		globalThis[slot] = undefined;
		return data;
	},
};
