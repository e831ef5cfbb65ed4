/** Dots that never end a sentence: what they shorten comes before something else. */
const BEFORE_A_WORD = new Set(
	'mm mme mlle dr pr me mgr st ste cf av apr env ex éd dir trad coll c.-à-d p.ex'.split(' ')
);
/** Dots that do not end a sentence when a number follows. `sept` is also a number, hence the condition. */
const BEFORE_A_NUMBER = new Set(
	'p pp art chap vol fig t n no tél al janv févr avr juil sept oct nov déc'.split(' ')
);
/** Takes the whole run of marks at once, which keeps the search linear. */
const ENDING = /[.!?…][.!?…”"’)\]]*(?:\s*»[.!?…”"’)\]]*)*/gu;
const LAST_WORD = /[\p{L}\p{M}.-]*$/u;
const OPENERS = /^[\s«“"‘(\[—–-]*/u;
/** What cannot begin a sentence: lower case, or punctuation that closes something. */
const CONTINUES = /^(?:\p{Ll}|[,;:!?….»”)\]%]|$)/u;

/** Whether the dot after `before` belongs to an abbreviation, an initial or a list number. */
function isAbbreviation(before: string, next: string): boolean {
	if (/^\s*\d+$/.test(before)) return true;
	const word = LAST_WORD.exec(before.slice(-40))![0];
	if (/^J\.-C$/.test(word)) return !/(?:av\.|apr\.|avant|après)\s+J\.-C$/u.test(before.slice(-40));
	if (/^(?:\p{Lu}\.-?)?\p{Lu}$/u.test(word)) return true;
	const lower = word.toLowerCase();
	return BEFORE_A_WORD.has(lower) || (BEFORE_A_NUMBER.has(lower) && /^\d/.test(next));
}

/**
 * The sentences of a paragraph. The spaces between two sentences are dropped; a closing guillemet and its
 * no-break space stay with the sentence they close. `:` and `;` do not end a sentence, nor do `!`, `?`, `…`
 * before a lower-case letter.
 */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const match of text.matchAll(ENDING)) {
		const end = match.index + match[0].length;
		const ahead = text.slice(end, end + 40);
		const next = ahead.replace(OPENERS, '');
		if (!/^\s/u.test(ahead) || CONTINUES.test(next)) continue;
		if (match[0] === '.' && isAbbreviation(text.slice(from, match.index), next)) continue;
		sentences.push(text.slice(from, end).trim());
		from = end;
	}
	const last = text.slice(from).trim();
	return last ? [...sentences, last] : sentences;
}
