/** Serves the built site for the browser tests, beside a preview that an editor may have open. */
import { preview } from 'astro';

const port = Number(process.argv[2]);
await preview({ server: { port }, logLevel: 'error' });
