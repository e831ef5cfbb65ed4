/**
 * Writes a text at the foot of every printed page; returns the way to take it off. No style sheet of the site can
 * know the text, and the security policy lets no other one in but this sort. Without scripts it stands at the head.
 */
export function markPages(text: string): () => void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		`@page { @bottom-left { content: ${JSON.stringify(text)}; font: 9pt 'Sheet Sans', sans-serif; vertical-align: top; padding-block-start: 3mm; } }`
	);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
	};
}
