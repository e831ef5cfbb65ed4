import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';

type Missing = NonNullable<App.Error['missing']>;

/** Reads a prerendered JSON file. What does not exist, or is not JSON, is a 404 that says what is missing. */
export async function readContent<T>(fetcher: typeof fetch, path: string, missing: Missing): Promise<T> {
	const response = await fetcher(`${resolve('/')}${path}`);
	const absent = () => error(404, { message: `${path} does not exist`, missing });
	if (!response.ok) absent();
	// Some hosts answer an unknown address with a page and status 200.
	return response.json().catch(absent) as Promise<T>;
}
