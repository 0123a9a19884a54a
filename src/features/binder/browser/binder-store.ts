import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Binder, Change } from '../model/binder.ts';
import { binderDatabase } from './binder-database.ts';
import { rememberCount } from './binder-count.ts';

const name = binderDatabase;
const binders = 'binders';
const key = 'mappe';

interface Schema extends DBSchema {
	binders: { key: string; value: Binder };
}

/** Why the binder cannot be stored: nothing may be, or there is no room. */
export type StoreProblem = 'blocked' | 'full';

/** A channel to other tabs, where the browser has them. */
function openChannel(): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}

/**
 * The reader's binder in this browser. A change is worked out on what is stored at that moment,
 * inside one transaction, so that tabs never write over each other. Changes that cannot be stored
 * wait here, and are tried again with the next one. Fires "change" after each attempt.
 */
export class BinderStore extends EventTarget {
	problem: StoreProblem | undefined;
	#stored: Binder = [];
	#waiting: Change[] = [];
	#attempt: Promise<void> = Promise.resolve();
	#database: Promise<IDBPDatabase<Schema>> | undefined;
	#channel = openChannel();

	constructor() {
		super();
		this.#channel?.addEventListener('message', () => void this.refresh());
		document.addEventListener('visibilitychange', () => void this.refresh());
		// A page that the browser had put aside comes back as it was left.
		window.addEventListener('pageshow', ({ persisted }) => {
			if (persisted) void this.refresh();
		});
	}

	/** The binder as the reader has made it, with what is not stored yet. */
	get binder(): Binder {
		return this.#waiting.reduce((binder, change) => change(binder), this.#stored);
	}

	/** Whether closing the page would lose something. */
	get hasUnstored(): boolean {
		return this.#waiting.length > 0;
	}

	/** Reads what is stored now. */
	refresh(): Promise<void> {
		this.#attempt = this.#attempt.then(() => this.#store());
		return this.#attempt;
	}

	/** Makes a change and keeps it, even where it cannot be stored yet. */
	update(change: Change): Promise<void> {
		this.#waiting.push(change);
		return this.refresh();
	}

	/** Makes a change only if it can be stored. @returns Whether it could. */
	async tryUpdate(change: Change): Promise<boolean> {
		await this.update(change);
		if (!this.#waiting.includes(change)) return true;
		this.#waiting = this.#waiting.filter((one) => one !== change);
		this.dispatchEvent(new Event('change'));
		return false;
	}

	async #store() {
		const changes = [...this.#waiting];
		try {
			this.#stored = await this.#write(changes);
			this.#waiting = this.#waiting.slice(changes.length);
			this.problem = undefined;
			rememberCount(this.#stored.length);
			if (changes.length > 0) this.#channel?.postMessage(key);
		} catch (error) {
			const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
			this.problem = isFull ? 'full' : 'blocked';
		}
		this.dispatchEvent(new Event('change'));
	}

	/** @returns What is stored after the changes. */
	async #write(changes: readonly Change[]): Promise<Binder> {
		const database = await this.#open();
		if (changes.length === 0) return (await database.get(binders, key)) ?? [];
		const transaction = database.transaction(binders, 'readwrite');
		const write = async () => {
			const stored = (await transaction.store.get(key)) ?? [];
			const changed = changes.reduce((binder, change) => change(binder), stored);
			await transaction.store.put(changed, key);
			return changed;
		};
		// Stored only when the transaction is done: it can fail after its requests.
		const [changed] = await Promise.all([write(), transaction.done]);
		return changed;
	}

	#open() {
		this.#database ??= openDB<Schema>(name, 1, {
			upgrade: (database) => void database.createObjectStore(binders),
			terminated: () => (this.#database = undefined),
		}).catch((error: unknown) => {
			this.#database = undefined;
			throw error;
		});
		return this.#database;
	}
}

export const binderStore = new BinderStore();
