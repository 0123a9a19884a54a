/** Name under which a script leaves what it hands over. */
const slot = 'samspilData';

declare global {
	var samspilData: unknown;
}

export const folderData = {
	/** The script that hands over a value, such as a data file's, where nothing can be fetched. */
	scriptHanding: (value: string): string => `${slot}=${value};`,
	/** Takes what the script that just ran has left. */
	take: (): unknown => {
		const data = globalThis[slot];
		globalThis[slot] = undefined;
		return data;
	},
};
