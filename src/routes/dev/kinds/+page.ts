import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';

// A workbench for those who build kinds: the built site has no such page.
export const prerender = false;
export const ssr = false;

export function load({ url }) {
	if (!dev) error(404, { message: 'Only in development' });
	return { only: url.searchParams.getAll('kind') };
}
