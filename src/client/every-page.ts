/** Everything that runs on every page, in one file: many small ones would weigh twice as much. */
import './binder-count.ts';
import './keep-places.ts';
import './offline-start.ts';
import './site-search.ts';
import './theme-select.ts';
import './tooltips.ts';
