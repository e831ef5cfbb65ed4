import { grouped } from '#lib/base/grouped.ts';
import type { Step } from '#lib/base/steps.ts';
import { dayNumber, DAY_TURNS_AT } from '#lib/vocabulary/day.ts';
import type { CardRecord } from '#lib/vocabulary/card-index.ts';
import type { Review } from '#lib/vocabulary/rows.ts';
import { DECK_ID, DECK_NAME, NOTE_TYPE_ID, noteType } from './note-type.ts';
import { noteOf, type NoteOptions } from './note.ts';
import { FIRST_DAY, looksOf, schedulingOf } from './scheduling.ts';
import { sha1Start } from './sha1.ts';

export interface AnkiOptions extends NoteOptions {
	/** When the deck is written, in milliseconds: Anki takes a note over when it is newer than its own. */
	at: number;
	/** Minutes that the learner's clock is ahead of UTC. */
	offset: number;
}

/** The rows of a collection by table, each in the order of the table's columns. */
export interface Collection {
	col: Cell[][];
	notes: Cell[][];
	cards: Cell[][];
	revlog: Cell[][];
}
type Cell = string | number;

/** « Changed here, not yet on a server », as Anki says it. */
const UNSENT = -1;

/**
 * Cards as a collection of schema 11. Pure: the same cards, reviews and options give the same rows. Reviews may be those
 * of other cards too, and none: then Anki gets the schedules without the history.
 */
export async function collectionOf(
	records: readonly CardRecord[],
	reviews: readonly Review[],
	options: AnkiOptions,
	step: Step
): Promise<Collection> {
	const seconds = Math.floor(options.at / 1000);
	const ordered = [...records].sort(
		(a, b) => a.card.keptAt - b.card.keptAt || (a.card.key < b.card.key ? -1 : 1)
	);
	const reviewsOf = grouped(reviews, ({ card }) => card);
	const [noteId, lookId] = [distinct(), distinct()];
	const rows: Collection = { col: [], notes: [], cards: [], revlog: [] };
	for (const [place, record] of ordered.entries()) {
		await step(place / ordered.length);
		const id = noteId(record.card.keptAt);
		const { guid, fields, tags, sort } = noteOf(record, options);
		const tagged = ` ${tags.join(' ')} `;
		rows.notes.push([
			...[id, guid, NOTE_TYPE_ID, seconds, UNSENT, tagged],
			...[fields.join('\x1f'), sort, sha1Start(sort), 0, '']
		]);
		const { type, queue, due, ivl, factor, reps, lapses, left, data } = schedulingOf(record, place);
		rows.cards.push([
			...[id, id, DECK_ID, 0, seconds, UNSENT, type, queue, due],
			...[ivl, factor, reps, lapses, left, 0, 0, 0, data]
		]);
		for (const look of looksOf(record, reviewsOf.get(record.card.key) ?? [])) {
			const { ease, ivl, lastIvl, factor, time, type } = look;
			rows.revlog.push([lookId(look.id), id, UNSENT, ease, ivl, lastIvl, factor, time, type]);
		}
	}
	rows.col.push(colRow(options, ordered.length));
	return rows;
}

/** Numbers as given, from 1, but none twice: the next free one instead. */
function distinct(): (wished: number) => number {
	const taken = new Set<number>();
	return (wished) => {
		let id = Math.max(1, Math.floor(wished));
		while (taken.has(id)) id++;
		taken.add(id);
		return id;
	};
}

function colRow({ at, offset }: AnkiOptions, count: number): Cell[] {
	const seconds = Math.floor(at / 1000);
	// The collection begins when the learner's first day turned where they are now.
	const created = dayNumber(FIRST_DAY) * 86_400 + DAY_TURNS_AT * 3600 - offset * 60;
	const conf = {
		activeDecks: [1],
		curDeck: 1,
		curModel: String(NOTE_TYPE_ID),
		nextPos: count,
		newSpread: 0,
		collapseTime: 1200,
		timeLim: 0,
		estTimes: true,
		dueCounts: true,
		addToCur: true,
		sortType: 'noteFld',
		sortBackwards: false,
		schedVer: 2,
		rollover: DAY_TURNS_AT,
		creationOffset: -offset
	};
	return [
		...[1, created, at, at, 11, 0, 0, 0],
		...[conf, { [NOTE_TYPE_ID]: noteType }, decks(seconds), { 1: DEFAULT_OPTIONS }, {}].map((each) =>
			JSON.stringify(each)
		)
	];
}

const deck = (id: number, name: string, mod: number) => ({
	id,
	name,
	mod,
	usn: UNSENT,
	desc: '',
	dyn: 0,
	conf: 1,
	collapsed: false,
	browserCollapsed: false,
	newToday: [0, 0],
	revToday: [0, 0],
	lrnToday: [0, 0],
	timeToday: [0, 0],
	extendNew: 0,
	extendRev: 0
});
/** A collection is never without its first deck. */
const decks = (mod: number) => ({ 1: deck(1, 'Default', mod), [DECK_ID]: deck(DECK_ID, DECK_NAME, mod) });

/** Anki's options as they come; on import the learner's own stay. */
const DEFAULT_OPTIONS = {
	id: 1,
	name: 'Default',
	mod: 0,
	usn: 0,
	dyn: false,
	maxTaken: 60,
	autoplay: true,
	timer: 0,
	replayq: true,
	new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20 },
	lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
	rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 }
};
