import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
};

/** A path's file, or that of a folder's index; undefined where there is none. */
function fileFor(folder: string, path: string): string | undefined {
	const asked = join(folder, normalize(decodeURIComponent(path)));
	if (!asked.startsWith(folder) || !existsSync(asked)) return undefined;
	if (!statSync(asked).isDirectory()) return asked;
	const index = join(asked, 'index.html');
	return path.endsWith('/') && existsSync(index) ? index : undefined;
}

/** Serves a folder as static hosts do: compressed texts, `index.html` for folders, `404.html`. */
export async function serveFolder(first: string) {
	let folder = resolve(first);
	const failing = new Map<string, number>();
	const held = new Set<string>();
	const sent = { bytes: 0, requests: 0 };
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		if (held.has(pathname)) return;
		const found = fileFor(folder, pathname);
		const file = found ?? join(folder, '404.html');
		const type = types[extname(file)];
		const content = existsSync(file) ? readFileSync(file) : Buffer.from('');
		const body = type ? gzipSync(content) : content;
		sent.bytes += body.length;
		sent.requests += 1;
		response.writeHead(failing.get(pathname) ?? (found ? 200 : 404), {
			'cache-control': 'no-cache',
			'content-type': type ?? 'application/octet-stream',
			...(type ? { 'content-encoding': 'gzip' } : {}),
		});
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}`,
		/** What was sent so far, to pages and to their workers; without headers. */
		sent: () => ({ ...sent }),
		/** Serves another folder from now on. */
		show: (other: string) => {
			folder = resolve(other);
		},
		/** Answers a path with a status from now on; 200 mends it. */
		answer: (path: string, status: number) => failing.set(path, status),
		/** Lets requests for a path wait without an answer, until they are let go. */
		hold: (path: string) => held.add(path),
		letGo: () => {
			held.clear();
			server.closeAllConnections();
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
