/** One version of the whole site, as it is stored for reading offline. */
export interface Edition {
	/** Milliseconds since 1970. */
	storedAt: number;
	/** Bytes of all its files. */
	bytes: number;
	/** Addresses of its files in the cache, each with the revision of the file. */
	keys: string[];
}

/** What the service worker tells open pages while it stores the site. */
export interface StoringProgress {
	type: 'storing';
	stored: number;
	total: number;
}

/** File that says how much storing takes, for readers who are asked first. */
export const sizeFile = '/offline/stoerrelse.json';

/** What stands in it. */
export interface SiteSize {
	/** Bytes of all files of the site. */
	bytes: number;
}

/** Cache with the files of the site. */
export const filesCache = 'samspil-filer';
/** Cache with the edition in use and the one before it, as JSON. */
export const editionsCache = 'samspil-udgaver';
export const editionNames = { current: '/udgave', previous: '/forrige-udgave' } as const;

/** Files whose name changes with their content, by their path. */
export const lastingFiles = /(?:^|\/)(?:_astro|pagefind\/(?:fragment|index))\//;

/** Message that lets a waiting service worker take over. */
export const takeOver = { type: 'SKIP_WAITING' } as const;

/** The stored edition in use; undefined while none is. */
export async function currentEdition(): Promise<Edition | undefined> {
	const response = await caches.match(editionNames.current, { cacheName: editionsCache });
	return response && ((await response.json()) as Edition);
}
