import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/vocabulary/day.ts';
import { recordOf } from '#lib/vocabulary/card-record.ts';
import { DAY, keep, noon, record, review, undo, word } from '#lib/vocabulary/rows.fixture.ts';
import { ankiPackage } from './apkg.ts';
import type { AnkiOptions } from './collection.ts';
import { FIELDS } from './note-type.ts';
import { openPackage } from './read-package.fixture.ts';
import { FIRST_DAY } from './scheduling.ts';

const options: AnkiOptions = { typed: false, language: 'en', at: noon(100), offset: 60 };
const open = async (...args: Parameters<typeof ankiPackage>) => openPackage(await ankiPackage(...args));

const sentence = {
	lesson: 'chine',
	level: 'B1',
	id: 'evenement.1',
	text: 'Ils ont conclu un accord ; conclu, c’est sûr.'
} as const;
const conclude = word('conclure', {
	pos: 'verb',
	sentence,
	form: 'conclu',
	ipa: 'kɔ̃.klyʁ',
	translations: { en: 'to conclude' }
});
const CONCLUDE = 'verb:conclure';

const COLUMNS = {
	col: 'id crt mod scm ver dty usn ls conf models decks dconf tags',
	notes: 'id guid mid mod usn tags flds sfld csum flags data',
	cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
	revlog: 'id cid usn ease ivl lastIvl factor time type',
	graves: 'usn oid type'
};

describe('an Anki package', () => {
	const reviews = [0, 1, 5].map((n) => review(CONCLUDE, n, n === 0 ? 4 : 3));
	const records = [
		record('conclure', reviews, { word: conclude, at: noon(0) }),
		record('un sommet', [], { at: noon(1) })
	];

	it('is a sound database of schema 11 in a zip, with a map of no media', async () => {
		const { files, ask } = await open(records, reviews, options);
		expect([...files.keys()].sort()).toEqual(['collection.anki2', 'media']);
		expect(JSON.parse(files.get('media')!.toString())).toEqual({});
		expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
		expect(ask('PRAGMA foreign_key_check')).toEqual([]);
		expect(ask('SELECT id, ver FROM col')).toEqual([{ id: 1, ver: 11 }]);
		for (const [table, names] of Object.entries(COLUMNS)) {
			const columns = ask(`SELECT name, type, pk FROM pragma_table_info('${table}')`);
			expect(columns.map(({ name }) => name).join(' ')).toBe(names);
			for (const { name, pk } of columns) expect(pk, `${table}.${name}`).toBe(name === 'id' ? 1 : 0);
		}
		expect(
			ask("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").map(({ name }) => name)
		).toEqual(
			['cards_nid', 'cards_sched', 'cards_usn', 'notes_csum', 'notes_usn', 'revlog_cid', 'revlog_usn'].map(
				(name) => `ix_${name}`
			)
		);
	});

	it('refers to nothing that is not there', async () => {
		const { ask } = await open(records, reviews, options);
		const [col] = ask('SELECT models, decks, dconf FROM col');
		const [models, decks, dconf] = ['models', 'decks', 'dconf'].map((key) => JSON.parse(String(col![key])));
		for (const { mid } of ask('SELECT mid FROM notes')) expect(models).toHaveProperty(String(mid));
		for (const { did } of ask('SELECT did FROM cards')) expect(decks).toHaveProperty(String(did));
		for (const deck of Object.values(decks) as { conf: number }[])
			expect(dconf).toHaveProperty(String(deck.conf));
		expect(ask('SELECT * FROM cards WHERE nid NOT IN (SELECT id FROM notes)')).toEqual([]);
		expect(ask('SELECT * FROM notes WHERE id NOT IN (SELECT nid FROM cards)')).toEqual([]);
		expect(ask('SELECT * FROM revlog WHERE cid NOT IN (SELECT id FROM cards)')).toEqual([]);
		expect(ask('SELECT count(*) n FROM revlog')).toEqual([{ n: 3 }]);
	});

	it('asks the sentence without its word and answers with the word lit', async () => {
		const { ask } = await open(records, reviews, options);
		const [row] = ask("SELECT flds, tags, sfld FROM notes WHERE sfld = 'conclure'");
		const fields = Object.fromEntries(
			String(row!['flds'])
				.split('\x1f')
				.map((value, n) => [FIELDS[n], value])
		);
		expect(fields['Phrase à trou']).toBe(
			'Ils ont <span class="trou">…</span> un accord ; <span class="trou">…</span>, c’est sûr.'
		);
		expect(fields).toMatchObject({
			Réponse: 'conclu',
			Phrases: 'Ils ont <b>conclu</b> un accord ; <b>conclu</b>, c’est sûr.',
			Prononciation: 'kɔ̃.klyʁ',
			Traduction: '<div lang="en" dir="auto">to conclude</div>',
			Écrire: ''
		});
		expect(row!['tags']).toBe(' route-des-mots leçon::l leçon::chine niveau::B1 ');
		const typed = await open(records, reviews, { ...options, typed: true });
		expect(typed.ask("SELECT flds FROM notes WHERE sfld = 'conclure'")[0]!['flds']).toMatch(/\x1f1$/);
	});

	it('tells no lesson and no level of a word that came in a file', async () => {
		const { ask } = await open(
			[
				record('un but', [], {
					lesson: 'import',
					word: word('un but', { sentence: { ...sentence, lesson: 'import' } })
				})
			],
			[],
			options
		);
		expect(ask('SELECT tags FROM notes')).toEqual([{ tags: ' route-des-mots ' }]);
	});

	it('has templates that name only its fields', async () => {
		const { ask } = await open(records, [], options);
		const [type] = Object.values(JSON.parse(String(ask('SELECT models FROM col')[0]!['models']))) as {
			tmpls: { qfmt: string; afmt: string }[];
			flds: { name: string }[];
			req: [number, string, number[]][];
		}[];
		const { qfmt, afmt } = type!.tmpls[0]!;
		const named = [...`${qfmt}${afmt}`.matchAll(/\{\{[#^/]?(?:type:)?([^}]+)\}\}/g)].map(([, name]) => name);
		expect(new Set(named)).toEqual(new Set([...FIELDS, 'FrontSide']));
		expect(type!.flds.map(({ name }) => name)).toEqual(FIELDS);
		const onFront = type!.req[0]![2].map((ord) => FIELDS[ord]!);
		for (const field of onFront) expect(qfmt).toContain(`{{${field}}}`);
	});

	it('keeps notes, note type and deck in a second export, newer than in the first', async () => {
		const first = await open(records, reviews, options);
		// Another lesson keeps the same word: the card has two sentences and is the same note.
		const again = keep('conclure', {
			word: { ...conclude, sentence: { ...sentence, lesson: 'autre' } },
			lesson: 'autre',
			at: noon(2)
		});
		const both = recordOf(CONCLUDE, {
			keeps: [again, keep('conclure', { word: conclude, at: noon(0) })],
			notes: [],
			states: [],
			reviews
		})!;
		const second = await open([record('une étape', [], { at: 5 }), both, records[1]!], reviews, {
			...options,
			at: options.at + 1000
		});
		const ids = "SELECT guid, id, mid FROM notes WHERE sfld IN ('conclure', 'un sommet') ORDER BY guid";
		expect(second.ask(ids)).toEqual(first.ask(ids));
		expect(second.ask('SELECT count(DISTINCT guid) n FROM notes')).toEqual([{ n: 3 }]);
		expect(second.ask('SELECT min(mod) m FROM notes')[0]!['m']).toBeGreaterThan(
			Number(first.ask('SELECT max(mod) m FROM notes')[0]!['m'])
		);
		const decks = 'SELECT DISTINCT did FROM cards';
		expect(second.ask(decks)).toEqual(first.ask(decks));
	});

	it('is the same bytes for the same cards', async () => {
		expect(await ankiPackage(records, reviews, options)).toEqual(
			await ankiPackage([...records].reverse(), reviews, options)
		);
	});
});

type CardRow = Record<'type' | 'queue' | 'due' | 'ivl' | 'reps' | 'lapses' | 'left', number> & {
	data: string;
};

describe('the schedule in an Anki package', () => {
	const cardOf = async (...args: Parameters<typeof record>) => {
		const { ask } = await open([record(...args)], args[1] ?? [], options);
		const [card] = ask('SELECT * FROM cards') as [CardRow];
		return { ...card, ask };
	};
	const KEY = 'noun:un sommet';

	it('is a place in the queue for a new card', async () => {
		expect(await cardOf('un sommet')).toMatchObject({
			type: 0,
			queue: 0,
			due: 0,
			ivl: 0,
			factor: 0,
			reps: 0,
			data: '{}'
		});
	});
	it('is the day, the interval, the counts and the memory for a card in review', async () => {
		const reviews = [review(KEY, 0, 4), review(KEY, 9, 3)];
		const { schedule } = record('un sommet', reviews);
		const card = await cardOf('un sommet', reviews);
		expect(card).toMatchObject({ type: 2, queue: 2, ivl: schedule.interval, reps: 2, lapses: 0 });
		expect(card.due).toBe(dayNumber(schedule.dueDay!) - dayNumber(FIRST_DAY));
		const memory = JSON.parse(card.data) as { s: number; d: number; lrt: number };
		expect(memory.s).toBeCloseTo(schedule.stability, 3);
		expect(memory.d).toBeCloseTo(schedule.difficulty, 2);
		expect(memory.lrt).toBe(noon(9) / 1000);
	});
	it('falls on the learner’s own day by the clock that the collection began with', async () => {
		const reviews = [review(KEY, 0, 4)];
		const { due, ask } = await cardOf('un sommet', reviews);
		const [{ crt }] = ask('SELECT crt FROM col') as [{ crt: number }];
		// Anki counts whole days since the collection began: on the due day at 4 a.m. at UTC+1 the card comes.
		const dueAt = Date.parse(`${record('un sommet', reviews).schedule.dueDay}T04:00:00+01:00`) / 1000;
		expect(Math.floor((dueAt - crt) / 86_400)).toBe(due);
		expect(Math.floor((dueAt - 1 - crt) / 86_400)).toBe(due - 1);
	});
	it('is a moment for a card that is being learnt, or learnt anew', async () => {
		const learning = await cardOf('un sommet', [review(KEY, 0, 1)]);
		expect(learning).toMatchObject({ type: 1, queue: 1, due: noon(0) / 1000 + 60, left: 2002 });
		const missed = await cardOf('un sommet', [review(KEY, 0, 4), review(KEY, 30, 1)]);
		expect(missed).toMatchObject({ type: 3, queue: 1, due: noon(30) / 1000 + 600, lapses: 1, left: 1001 });
		expect(missed.ivl).toBeGreaterThanOrEqual(1);
	});
	it('leaves a suspended card suspended', async () => {
		const row = keep('un sommet');
		const states = [{ id: 's', at: 1, card: KEY, state: 'suspended' as const }];
		const suspended = recordOf(KEY, { keeps: [row], notes: [], states, reviews: [] })!;
		const { ask } = await open([suspended], [], options);
		expect(ask('SELECT type, queue FROM cards')).toEqual([{ type: 0, queue: -1 }]);
	});
	it('has the looks that count, each with the interval before and after', async () => {
		const [first, wrong, second] = [
			review(KEY, 0, 4),
			review(KEY, 9, 1),
			review(KEY, 9, 3, { at: noon(9) + 5 })
		];
		const reviews = [first!, wrong!, undo(wrong!), second!];
		const { ask, ivl } = await cardOf('un sommet', reviews);
		const looks = ask('SELECT id, ease, ivl, lastIvl, type FROM revlog ORDER BY id');
		expect(looks).toMatchObject([
			{ id: noon(0), ease: 4, lastIvl: 0, type: 0 },
			{ id: noon(9) + 5, ease: 3, ivl, type: 1 }
		]);
		expect(looks[1]!['lastIvl']).toBe(looks[0]!['ivl']);
	});
});

it('holds any words whole, as text and never as markup', async () => {
	const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(any, { minLength: 1, maxLength: 5 }),
			any,
			any,
			async (headwords, text, form) => {
				const sentence = { lesson: 'l', level: 'A2' as const, id: 's.1', text: `${text} ${form} ${text}` };
				const records = headwords.map((headword, n) =>
					record(headword, [], {
						at: n,
						term: `${n}`,
						word: word(headword, { definition: text, sentence, form })
					})
				);
				const { ask } = await open(records, [], options);
				const notes = ask('SELECT flds FROM notes ORDER BY id').map(({ flds }) => String(flds).split('\x1f'));
				expect(notes.map((fields) => fields.length)).toEqual(headwords.map(() => FIELDS.length));
				for (const field of notes.flat())
					expect(field.replace(/<\/?(?:b|br|div|span)\b[^<>]*>/g, '')).not.toMatch(/[<>[\x00-\x09\x0b-\x1f]/);
			}
		),
		{ numRuns: 40 }
	);
}, 60_000);

it('takes ten thousand cards', async () => {
	const definition = 'une définition assez longue pour un mot comme on en trouve dans les leçons. '.repeat(8);
	const records = Array.from({ length: 10_000 }, (_, n) =>
		record(`le mot ${n}`, [], { at: n * DAY, word: word(`le mot ${n}`, { definition, example: definition }) })
	);
	const { ask } = await open(records, [], options);
	expect(ask('SELECT count(DISTINCT guid) n FROM notes')).toEqual([{ n: 10_000 }]);
}, 60_000);
