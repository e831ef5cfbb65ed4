/* Runs in the page before anything else; keeps what the browser tells and when the page shows its marks. */
(() => {
	/** @type {import('./visit.ts').Notes} */
	const notes = {
		largest: NaN,
		largestIsText: false,
		answerable: NaN,
		early: NaN,
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
	/** Answers the first question as soon as it is on screen, like somebody who knew it. */
	function answer(/** @type {HTMLFormElement} */ form) {
		const groups = new Set();
		for (const field of form.querySelectorAll('input, select')) {
			if (field instanceof HTMLSelectElement) field.selectedIndex = 1;
			else if (field instanceof HTMLInputElement && field.type === 'text') field.value = 'réponse';
			else if (field instanceof HTMLInputElement && !groups.has(field.name)) {
				groups.add(field.name);
				field.click();
			}
		}
		form.requestSubmit();
	}
	let isAsked = false;
	const seen = new Set();
	new MutationObserver(() => {
		const form = document.querySelector('form');
		// Whole once something follows it.
		if (!isAsked && form && (form.nextSibling || document.readyState !== 'loading')) {
			isAsked = true;
			painted(() => {
				notes.answerable = performance.now();
				if (form.checkVisibility({ visibilityProperty: true })) answer(form);
			});
		}
		for (const verdict of document.querySelectorAll('[data-verdict]')) {
			const { id } = verdict.closest('form') ?? {};
			const key = id + (verdict.getAttribute('data-answer') ?? '');
			if (seen.has(key)) continue;
			seen.add(key);
			const name = seen.size === 1 ? 'early' : 'verdict';
			painted(() => (notes[name] = performance.now()));
		}
	}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-verdict', 'data-answer'] });
})();
