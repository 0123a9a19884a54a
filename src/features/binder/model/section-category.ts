/** Kind of a section that is no entry of its own. Apart, so that pages load no more than this. */
export const sectionCategory = 'Afsnit';
