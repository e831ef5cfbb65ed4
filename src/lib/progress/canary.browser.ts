import type { CanaryPlace } from './canary.ts';

/** localStorage as the canary's place; reading and writing throw where the browser refuses storage. */
export const canaryPlace = (key: string): CanaryPlace => ({
	read: () => localStorage.getItem(key),
	write: (text) => localStorage.setItem(key, text)
});
