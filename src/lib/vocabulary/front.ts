import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import type { Card } from './card.ts';
import type { CardRecord } from './card-index.ts';

/** A sentence cut around the word: before it, the word as it stands there, after it. */
export interface CutSentence {
	before: string;
	word: string;
	after: string;
}

/** The sentence a card is asked with: another one each time, where it was kept with several. */
export const sentenceFor = ({ card, schedule }: CardRecord): Card['sentences'][number] | undefined =>
	card.sentences[schedule.reps % (card.sentences.length || 1)];

/**
 * Cuts a sentence around its word, for it to be masked or lit. `undefined` where the word does not stand in one piece:
 * such a card is asked by its definition.
 */
export function cutSentence({
	text,
	form
}: Pick<Card['sentences'][number], 'text' | 'form'>): CutSentence | undefined {
	if (!form) return undefined;
	for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
		const [before, after] = [text.slice(0, at), text.slice(at + form.length)];
		if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) {
			return { before, word: form, after };
		}
	}
	return undefined;
}

/**
 * What the judge accepts for a card: the form that the sentence hides, where one is hidden, else the headword, whose
 * article may be left out. The other of the two is the right word in another form.
 */
export function typedAnswerFor(record: CardRecord): TypedAnswer {
	const { headword, pos } = record.card.word;
	const sentence = sentenceFor(record);
	const hidden = sentence && cutSentence(sentence)?.word;
	return {
		accept: [hidden ?? headword],
		variants1990: [],
		forms: hidden === undefined || hidden === headword ? [] : [headword],
		anticipated: {},
		focus: 'meaning',
		article: hidden === undefined && pos === 'noun' ? 'optional' : 'none',
		caseMatters: false,
		aspiratedH: false,
		neighbours: []
	};
}
