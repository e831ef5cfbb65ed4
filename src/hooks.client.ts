/**
 * The text is painted before the page wakes: hydrating it first would keep a slow machine's screen empty.
 * A page opened in the background paints nothing and waits for nothing.
 */
export const init = (): Promise<void> =>
	new Promise((resolve) => {
		if (document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
