/** The address of the page's skip link, which takes the place of what stands behind `#`. */
export const SKIP = '#main';

/**
 * Puts the address back, so that a reload finds the assignment. The browser's own way: the router's would be code
 * that every page loads.
 */
export const putBack = (hash: string): void =>
	history.replaceState(history.state, '', hash || location.pathname);
