/** The component of MDX bodies that stands for an editor's note. */
export const noteComponent = 'Note';
