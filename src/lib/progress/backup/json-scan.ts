/** What a look over a JSON text tells before it is parsed. */
export interface JsonScan {
	/** How deep objects and arrays are nested at most. */
	depth: number;
	/** Every bracket and string that opens also closes. */
	closed: boolean;
}

/** Counts nesting without parsing: a parser would follow a million brackets, and what reads the result would not. */
export function scanJson(text: string): JsonScan {
	let open = 0;
	let depth = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const char = text.charCodeAt(i);
		if (inString) {
			if (char === BACKSLASH) i++;
			else if (char === QUOTE) inString = false;
		} else if (char === QUOTE) inString = true;
		else if (char === BRACE || char === BRACKET) depth = Math.max(depth, ++open);
		else if (char === BRACE + 2 || char === BRACKET + 2) open--;
	}
	return { depth, closed: open === 0 && !inString };
}

const [QUOTE, BACKSLASH, BRACE, BRACKET] = [0x22, 0x5c, 0x7b, 0x5b];
