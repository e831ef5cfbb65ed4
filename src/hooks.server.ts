import type { Handle } from '@sveltejs/kit';

/** Pages that are read: their text is whole before any script runs. */
const READ = [
	'/',
	'/lessons/[lesson]/[level]',
	'/lessons/[lesson]/[level]/reading',
	'/lessons/[lesson]/teacher',
	'/about'
];

/**
 * On a page to read, code is not announced in the head: on a slow line it would compete with the text, and on a
 * slow machine it would run before the first paint. Pages to work with have theirs fetched at once.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'css' || (type === 'js' && !READ.includes(event.route.id ?? ''))
	});
