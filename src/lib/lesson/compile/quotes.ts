import { tokenize } from '#lib/french/tokens.ts';
import { even, fold } from './fold.ts';
import type { PlacedSentence } from './sentences.ts';

/** Where a quoted fragment was found: the sentence, and the fragment as the text has it. */
export interface Found {
	sentence: PlacedSentence;
	quote: string;
}

/** Every sentence that holds the fragment; capitals count only when they make a difference. */
export function findQuote(sentences: readonly PlacedSentence[], quote: string): Found[] {
	const found = findBy(even, sentences, quote);
	return found.length ? found : findBy(fold, sentences, quote);
}

function findBy(
	compared: (text: string) => string,
	sentences: readonly PlacedSentence[],
	quote: string
): Found[] {
	const wanted = compared(quote.trim());
	return sentences.flatMap((sentence) => {
		const at = compared(sentence.text).indexOf(wanted);
		return at === -1 ? [] : [{ sentence, quote: sentence.text.slice(at, at + wanted.length) }];
	});
}

/** The one sentence that holds the fragment, or why there is none, with what to do. */
export function resolveQuote(sentences: readonly PlacedSentence[], quote: string): Found | string {
	const found = findQuote(sentences, quote);
	if (found.length === 1) return found[0]!;
	if (found.length > 1)
		return `“${quote}” stands in ${found.length} sentences (${found.map(({ sentence }) => sentence.id).join(', ')}): quote more words of the right one`;
	const near = nearest(sentences, quote);
	return `“${quote}” is in no sentence of the text${near.length ? `; the nearest: ${near.map(({ id, text }) => `${id} “${text}”`).join(' · ')}` : ''}. Quote it word for word, within one sentence`;
}

const wordSet = (text: string): Set<string> =>
	new Set(
		tokenize(fold(text)).flatMap(({ text, type }) => (type === 'word' || type === 'number' ? [text] : []))
	);

/** The two sentences that share most words with the fragment, best first. */
function nearest(sentences: readonly PlacedSentence[], quote: string): PlacedSentence[] {
	const wanted = wordSet(quote);
	return sentences
		.map((sentence) => ({
			sentence,
			shared: [...wordSet(sentence.text)].filter((word) => wanted.has(word)).length
		}))
		.filter(({ shared }) => shared > wanted.size / 3)
		.sort((a, b) => b.shared - a.shared)
		.slice(0, 2)
		.map(({ sentence }) => sentence);
}
