import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { headingIds } from '../html/heading-ids.ts';

/** Markdown with plain anchors, and with tables and footnotes whose labels are Danish throughout. */
export const markdownProcessor = unified({
	gfm: false,
	remarkPlugins: [[remarkGfm, { singleTilde: false }]],
	rehypePlugins: [headingIds],
	remarkRehype: { footnoteLabel: 'Fodnoter', footnoteBackLabel: 'Tilbage til teksten' },
});
