import type { LessonCard } from '#lib/lesson/lesson.ts';
import type { Level } from '#lib/lesson/level.ts';

/** Letters as one types them in haste: no accents, no capitals, œ and æ in two letters, one kind of apostrophe. */
const plainLetters = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/[’ʼ]/g, "'");

export interface Wanted {
	words: string;
	level: Level | undefined;
	topic: string | undefined;
}

/** Prepares the cards once, so that each key typed costs one pass over plain text. */
export function searchable<C extends LessonCard>(cards: readonly C[]): (wanted: Wanted) => C[] {
	const index = cards.map((card) => ({
		card,
		text: plainLetters(
			[card.title, card.teaser, card.topic, ...card.levels.map(({ title }) => title)].join(' ')
		)
	}));
	return ({ words, level, topic }) => {
		const parts = plainLetters(words).split(/\s+/).filter(Boolean);
		return index
			.filter(
				({ card, text }) =>
					(!level || card.levels.some((each) => each.level === level)) &&
					(!topic || card.topic === topic) &&
					parts.every((part) => text.includes(part))
			)
			.map(({ card }) => card);
	};
}

/** The topics that occur, in alphabetical order. */
export const topicsOf = (cards: readonly LessonCard[]): string[] =>
	[...new Set(cards.map(({ topic }) => topic))].sort((a, b) => a.localeCompare(b, 'fr'));
