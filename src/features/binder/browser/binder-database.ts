/** Name of the database that holds the reader's folder. */
export const binderDatabase = 'samspil';

/** Whether there may be a folder; yes where the browser does not tell (Firefox before 126). */
export async function mayHaveBinder(): Promise<boolean> {
	try {
		const databases = await indexedDB.databases();
		return databases.some(({ name }) => name === binderDatabase);
	} catch {
		return true;
	}
}
