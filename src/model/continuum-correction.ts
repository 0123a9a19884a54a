/** Id of the editor's note that explains how cases are placed on the continuum. */
export const continuumCorrection = 'placering';
