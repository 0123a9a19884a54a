/** Prints what a cold visit to each page loads, gzipped, heaviest first. Run after a build. */
import { pages } from '../support/built-site.ts';
import { weigh } from '../support/weigh.ts';

const weights = pages
	.map((page) => ({ address: page.address, ...weigh(page) }))
	.sort((a, b) => b.total - a.total);
console.log('KB in all   KB of scripts   page');
for (const { address, total, scripts } of weights)
	console.log(`${total.toFixed(1).padStart(9)}   ${scripts.toFixed(1).padStart(13)}   ${address}`);
