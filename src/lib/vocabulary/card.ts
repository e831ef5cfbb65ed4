import { grouped } from '#lib/base/grouped.ts';
import { normalize } from '#lib/french/normalize.ts';
import { LEVELS, type Level } from '#lib/lesson/level.ts';
import { byTime, newestRow } from './newest-row.ts';
import type { CardNote, CardState, Keep, KeptSentence, KeptWord } from './rows.ts';

/** A word that the learner keeps, from one lesson or several. */
export interface Card {
	/** `cardKey` of the word. */
	key: string;
	/** As it was kept last; what that row does not say comes from the ones before. */
	word: Omit<KeptWord, 'sentence' | 'form'>;
	/** Every sentence it was kept with, the newest first, each once, with the form it has there. */
	sentences: (KeptSentence & { form?: string })[];
	/** Terms of lessons that keep it. */
	terms: { lesson: string; term: string }[];
	/** Levels of its sentences, easiest first. */
	levels: Level[];
	/** When it was first kept, in milliseconds: the order in which new cards come. */
	keptAt: number;
	state: 'active' | 'suspended';
	/** Empty: none. */
	note: string;
}

/** The rows that a card is made of: every keep of its terms, its notes and states, in any order. */
export interface CardRows {
	keeps: readonly Keep[];
	notes: readonly CardNote[];
	states: readonly CardState[];
}

/**
 * Which card a word belongs to: `<part of speech>:<headword>`, the headword normalised (case, apostrophes, œ).
 * The article stays, since it tells *un tour* from *une tour*.
 */
export const cardKey = ({ pos, headword }: Pick<KeptWord, 'pos' | 'headword'>): string =>
	`${pos}:${normalize(headword)}`;

/** The card of its rows, or `undefined` when no lesson keeps it or it was forgotten. The rows' order is of no account. */
export function cardOf(key: string, { keeps, notes, states }: CardRows): Card | undefined {
	const state = newestRow(standing(key, states));
	const forgotten = forgottenAt(key, states);
	const held = heldTerms(key, keeps).filter(({ at }) => state?.state !== 'forgotten' || at > forgotten);
	if (held.length === 0) return undefined;
	const own = keeps.filter((row) => row.kept && row.word && row.card === key).sort(byTime);
	const words = held.flatMap(({ word }) => word ?? []);
	// No screen writes such rows; a file from elsewhere may have them.
	if (words.length === 0) return undefined;
	const sentences = sentencesOf(words);
	return {
		key,
		word: merged(words),
		sentences,
		terms: held.map(({ lesson, term }) => ({ lesson, term })),
		levels: LEVELS.filter((level) => sentences.some((sentence) => sentence.level === level)),
		keptAt: own.find(({ at }) => at > forgotten)?.at ?? held[0]!.at,
		state: state?.state === 'suspended' ? 'suspended' : 'active',
		note: newestRow(notes.filter(({ card }) => card === key))?.note ?? ''
	};
}

/** When the card was last forgotten, in milliseconds: what was reviewed until then no longer counts. `-1`: never. */
export const forgottenAt = (key: string, states: readonly CardState[]): number =>
	newestRow(standing(key, states).filter(({ state }) => state === 'forgotten'))?.at ?? -1;

/** A card's states without those taken back and the rows that take them back. */
function standing(key: string, states: readonly CardState[]): CardState[] {
	const own = states.filter(({ card }) => card === key);
	const undone = new Set(own.flatMap(({ undoes }) => undoes ?? []));
	return own.filter(({ id, undoes }) => undoes === undefined && !undone.has(id));
}

/** Of each term's rows in each lesson the newest, where it keeps the term as this card. The last kept comes first. */
function heldTerms(key: string, keeps: readonly Keep[]): Keep[] {
	const rows = grouped(keeps, ({ lesson, term }) => JSON.stringify([lesson, term]));
	return [...rows.values()]
		.map((own) => newestRow(own)!)
		.filter(({ kept, card }) => kept && card === key)
		.sort((a, b) => byTime(b, a));
}

/** The newest word, with what it lacks (a translation, the sound) from older ones. */
function merged([newest, ...older]: KeptWord[]): Card['word'] {
	const { sentence: _sentence, form: _form, ...word } = newest!;
	return older.reduce<Card['word']>((known, more) => {
		const { sentence: _s, form: _f, ...rest } = more;
		const translations = { ...rest.translations, ...known.translations };
		return { ...rest, ...known, definition: known.definition || rest.definition, translations };
	}, word);
}

function sentencesOf(words: readonly KeptWord[]): Card['sentences'] {
	const found = new Map<string, Card['sentences'][number]>();
	for (const { sentence, form } of words) {
		if (!sentence) continue;
		const place = JSON.stringify([sentence.lesson, sentence.level, sentence.id]);
		if (!found.has(place)) found.set(place, { ...sentence, ...(form !== undefined && { form }) });
	}
	return [...found.values()];
}
