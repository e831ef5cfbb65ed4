/**
 * A text as the HTML of a field: it can be neither markup nor one of Anki's own signs (`[sound:…]`, `[latex]`), and it
 * cannot part fields. Line breaks stay.
 */
export const html = (text: string): string =>
	text
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('[', '&#91;')
		.replaceAll('\n', '<br>');

/** An element around HTML. Attributes are plain text. */
export function element(name: string, content: string, attributes: Record<string, string> = {}): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${html(value)}"`);
	return `<${name}${written.join('')}>${content}</${name}>`;
}
