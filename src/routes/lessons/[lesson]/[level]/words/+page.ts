import { loadKinds } from '#lib/question/loaded.ts';
import { load as loadText } from '../reading/+page.ts';

export async function load(event: Parameters<typeof loadText>[0]) {
	// The practice begins by matching; its first question is part of the page as served.
	const [content] = await Promise.all([loadText(event), loadKinds(['match'])]);
	return content;
}
