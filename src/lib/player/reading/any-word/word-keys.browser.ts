const WORDS = '[data-word], .term';
const SENTENCES = 'span[id]';

/**
 * Lets the keys walk through the words of a text: each sentence is one stop of Tab, left and right go from word to
 * word, up and down from sentence to sentence, Home and End to the ends of one, Enter and Space open a word.
 * Returns the way to leave it.
 */
export function walkWords(article: HTMLElement, open: (word: HTMLElement) => void): () => void {
	const all = <T extends HTMLElement>(selector: string, within: ParentNode = article) => [
		...within.querySelectorAll<T>(selector)
	];
	const words = all('[data-word]');
	for (const word of words) word.setAttribute('role', 'button');
	for (const sentence of all(SENTENCES)) {
		const first = sentence.querySelector<HTMLElement>('[data-word]');
		if (first) first.tabIndex = 0;
	}

	const go = (to: HTMLElement | undefined) => {
		if (!to) return;
		const sentence = to.closest(SENTENCES);
		if (to.matches('[data-word]') && sentence)
			for (const word of all('[data-word]', sentence)) word.tabIndex = word === to ? 0 : -1;
		to.focus();
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const here = (event.target as HTMLElement).closest<HTMLElement>(WORDS);
		const sentence = here?.closest<HTMLElement>(SENTENCES);
		if (!here || !sentence) return;
		if (event.key === 'Enter' || event.key === ' ') {
			// A term of the glossary opens its own note.
			if (here.matches('.term')) return;
			event.preventDefault();
			return open(here);
		}
		const inText = all(WORDS);
		const inSentence = all(WORDS, sentence);
		const sentences = all(SENTENCES).filter((each) => each.querySelector(WORDS));
		const firstOf = (step: number) =>
			sentences[sentences.indexOf(sentence) + step]?.querySelector<HTMLElement>(WORDS) ?? undefined;
		const moves: Record<string, () => HTMLElement | undefined> = {
			ArrowRight: () => inText[inText.indexOf(here) + 1],
			ArrowLeft: () => inText[inText.indexOf(here) - 1],
			ArrowDown: () => firstOf(1),
			ArrowUp: () => firstOf(-1),
			Home: () => inSentence[0],
			End: () => inSentence.at(-1)
		};
		const move = moves[event.key];
		if (!move) return;
		event.preventDefault();
		go(move());
	};
	article.addEventListener('keydown', onKey);
	words[0]?.focus();
	return () => {
		article.removeEventListener('keydown', onKey);
		for (const word of words) {
			word.removeAttribute('role');
			word.tabIndex = -1;
		}
	};
}
