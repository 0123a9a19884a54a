import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { headingIds } from '../shared/html/heading-ids.ts';
import { sheetMarkup } from '../topics/debate/face.ts';

/** Markdown with plain anchors, marks on what is ours, and with tables and footnotes whose labels are Danish throughout. */
export const markdownProcessor = unified({
	gfm: false,
	remarkPlugins: [[remarkGfm, { singleTilde: false }]],
	rehypePlugins: [headingIds, ...sheetMarkup],
	remarkRehype: { footnoteLabel: 'Fodnoter', footnoteBackLabel: 'Tilbage til teksten' },
});
