import { page } from '$app/state';

/** What stands behind `#` in the address: the id of what a teacher's page is about. Only in the browser. */
export const hashId = (): string => decodeURIComponent(page.url.hash.slice(1));
