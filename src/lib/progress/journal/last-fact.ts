import type { LoggedFact } from './journal.ts';

/** How much of a file's end is enough to find its last fact, in bytes: longer ones are seldom. */
export const END_BYTES = 64 * 1024;

/** How every fact of a line begins. Nothing within a text can: there, quotation marks are escaped. */
const BEGIN = '{"table":"';

/**
 * The last fact of a journal, from the end of its bytes. `undefined` when that cannot be told: the last line is torn,
 * or its last fact begins before these bytes. Its checksum is not looked at.
 */
export function lastFact(end: Uint8Array): LoggedFact | undefined {
	const text = new TextDecoder().decode(end);
	if (!text.endsWith(']\n')) return undefined;
	const facts = text.slice(text.lastIndexOf('\n', text.length - 2) + 1, -2);
	for (let at = facts.lastIndexOf(BEGIN); at >= 0; at = at > 0 ? facts.lastIndexOf(BEGIN, at - 1) : -1) {
		const fact = parsed(facts.slice(at));
		if (fact) return fact;
	}
	return undefined;
}

/** What begins inside of a fact is followed by the fact's own end, and so is no JSON. */
function parsed(json: string): LoggedFact | undefined {
	try {
		return JSON.parse(json) as LoggedFact;
	} catch {
		return undefined;
	}
}
