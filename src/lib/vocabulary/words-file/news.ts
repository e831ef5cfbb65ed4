import type { Card } from '../card.ts';
import type { FileWord } from './read.ts';

/** Whether a word of a file says anything that its card does not: reading back what was written is no news. */
export function isNews({ word, note }: FileWord, card: Card | undefined): boolean {
	if (!card) return true;
	const { sentence, form: _, translations, ...own } = word;
	const known: Record<string, unknown> = { ...card.word };
	return (
		Object.entries(own).some(([field, value]) => value !== '' && known[field] !== value) ||
		Object.entries(translations).some(
			([tag, text]) => (card.word.translations as Record<string, string>)[tag] !== text
		) ||
		(note !== '' && note !== card.note) ||
		(sentence !== undefined &&
			!card.sentences.some(
				({ lesson, level, id }) =>
					lesson === sentence.lesson && level === sentence.level && id === sentence.id
			))
	);
}
