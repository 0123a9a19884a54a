/** Everything that runs in the unpacked folder, where browsers load no module scripts. */
import './every-page.ts';
import './my-binder.ts';
import './search-page.ts';
import './sheet-show.ts';
