/* Runs in the page before anything else; keeps what the browser tells and when the page shows its marks. */
(() => {
	/** @type {import('./visit.ts').Notes} */
	const notes = {
		largest: NaN,
		largestIsText: false,
		ready: NaN,
		clicked: NaN,
		verdict: NaN,
		interaction: NaN
	};
	Object.assign(window, { notes });

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			notes.largest = entry.startTime;
			notes.largestIsText = 'url' in entry && entry.url === '';
		}
	}).observe({ type: 'largest-contentful-paint', buffered: true });

	new PerformanceObserver((list) => {
		for (const { name, startTime, duration } of list.getEntries())
			if (name === 'click' && startTime === notes.clicked) notes.interaction = duration;
	}).observe(
		/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true })
	);
	addEventListener('click', (event) => (notes.clicked = event.timeStamp), { capture: true });

	const painted = (/** @type {() => void} */ then) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = then;
			channel.port2.postMessage(undefined);
		});
	let seen = false;
	new MutationObserver(() => {
		if (isNaN(notes.ready) && document.querySelector('form[data-ready] :is(input, select, button)'))
			notes.ready = performance.now();
		if (!seen && document.querySelector('[data-verdict]')) {
			seen = true;
			painted(() => (notes.verdict = performance.now()));
		}
	}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready', 'data-verdict'] });
})();
