// Every kind of content, by the name of its folder and collection: one room, one line.
export { cases } from './kinds/cases/kind.ts';
export { corrections } from './kinds/corrections/kind.ts';
export { docs } from './kinds/docs/kind.ts';
export { facts } from './kinds/facts/kind.ts';
export { findings } from './kinds/findings/kind.ts';
export { organisations } from './kinds/organisations/kind.ts';
export { questions } from './kinds/questions/kind.ts';
export { recommendations } from './kinds/recommendations/kind.ts';
export { reports } from './kinds/reports/kind.ts';
export { terms } from './kinds/terms/kind.ts';
export { themes } from './kinds/themes/kind.ts';
