/** Everything that runs in the unpacked folder, where browsers load no module scripts. */
import './search-page.ts';
import './sheet-show.ts';
import './site-search.ts';
import './theme-select.ts';
import './tooltips.ts';
