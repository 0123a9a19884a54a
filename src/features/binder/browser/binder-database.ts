/** Name of the database that holds the reader's binder. */
export const binderDatabase = 'samspil';

/** Whether there may be a binder; yes where the browser does not tell (Firefox before 126). */
export async function mayHaveBinder(): Promise<boolean> {
	try {
		const databases = await indexedDB.databases();
		return databases.some(({ name }) => name === binderDatabase);
	} catch {
		return true;
	}
}
