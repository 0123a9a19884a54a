import { defineMiddleware } from 'astro:middleware';
import { getLibrary } from '../../collections.ts';
import { finishPage } from '../../shared/build/finished-pages.ts';
import { pageSteps } from './page-steps.ts';

/** Finishes a page when it is asked for; a build finishes all of them when they are written. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const steps = pageSteps(await getLibrary());
	const html = finishPage(url.pathname, await response.text(), steps);
	return new Response(html, { status: response.status, headers: response.headers });
});
