import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';

/** Markdown with tables and footnotes whose labels are Danish throughout. */
export const markdownProcessor = unified({
	gfm: false,
	remarkPlugins: [[remarkGfm, { singleTilde: false }]],
	remarkRehype: { footnoteLabel: 'Fodnoter', footnoteBackLabel: 'Tilbage til teksten' },
});
