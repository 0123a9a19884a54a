/** Waits until the page is read before anything is stored for reading offline (milliseconds). */
const patience = 4000;

function start() {
	const isKnown = navigator.serviceWorker.controller !== null;
	setTimeout(
		() => {
			void import('./offline-status.ts');
		},
		isKnown ? 0 : patience,
	);
}

// The dev server's pages change as they are read.
if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:') {
	if (document.readyState === 'complete') start();
	else addEventListener('load', start);
}
