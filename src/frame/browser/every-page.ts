/** Everything that runs on every page, in one file: many small ones would weigh twice as much. */
import '../../features/binder/browser/binder-count.ts';
import '../../features/binder/browser/keep-places.ts';
import '../../features/offline/browser/offline-start.ts';
import '../../features/search/browser/site-search.ts';
import './theme-select.ts';
import './tooltips.ts';
