/** Everything that runs in the unpacked folder, where browsers load no module scripts. */
import './every-page.ts';
import '../../features/binder/browser/my-binder.ts';
import '../../features/search/browser/search-page.ts';
import '../../topics/debate/browser/sheet-show.ts';
