/** Name of the archive, at the root of the site. */
export const archiveFile = 'samspil-offline.zip';

/** What the copy needs of the site besides its pages; addresses from the root of the site. */
export interface UnpackedParts {
	/** Files of the modules that run on its pages. */
	scripts: readonly string[];
	/** Data files that a page loads when it needs them. */
	dataFiles: readonly string[];
	/** Folder of Pagefind and its index. */
	pagefind: string;
}
