import fc from 'fast-check';
import { GLOSS_LANGUAGES } from '#lib/lesson/lesson.ts';
import { LEVELS, STOPS } from '#lib/lesson/level.ts';
import { MODES } from '#lib/quiz/mode.ts';
import { CARD_STATES, RATINGS, STAGES } from '#lib/vocabulary/rows.ts';
import type { Fact, TableName, Tables } from '../facts.ts';
import { hasRefusedKey } from './plain-json.ts';

const id = fc.uuid();
const slug = fc.constantFrom('sommet', 'route-soie', 'é-1');
const count = fc.nat({ max: 50 });
const level = fc.constantFrom(...LEVELS);
const dated = {
	id,
	at: fc.nat({ max: 2_000_000_000_000 }),
	day: fc.constantFrom('2026-01-01', '2026-12-31')
};
const inLesson = { ...dated, lesson: slug, level };
const card = fc.constantFrom('noun:un sommet', 'verb:conclure');
const word = fc.record(
	{
		headword: fc.constantFrom('un sommet', 'Un Sommet', 'conclure'),
		pos: fc.constantFrom('noun', 'verb'),
		gender: fc.constantFrom('m' as const, 'f' as const, 'mf' as const),
		definition: fc.string(),
		example: fc.string(),
		ipa: fc.string(),
		translations: fc.dictionary(fc.constantFrom(...GLOSS_LANGUAGES), fc.string()),
		sentence: fc.record({ text: fc.string(), lesson: slug, level, id: fc.constantFrom('s.1', 's.2') }),
		form: fc.string()
	},
	{ requiredKeys: ['headword', 'pos', 'definition', 'translations'] }
);
const rows: { [T in TableName]: fc.Arbitrary<Tables[T]> } = {
	attempts: fc.record(
		{
			...inLesson,
			stop: fc.constantFrom('quiz' as const, 'words' as const),
			seed: fc.string(),
			mode: fc.constantFrom(...MODES),
			assignment: slug
		},
		{ requiredKeys: ['id', 'at', 'day', 'lesson', 'level', 'stop', 'seed'] }
	),
	answers: fc.record(
		{
			...inLesson,
			stop: fc.constantFrom('quiz' as const, 'reading' as const, 'words' as const),
			attempt: id,
			question: slug,
			rev: fc.string(),
			// No screen makes keys that reach a prototype, and no backup may hold them.
			response: fc.jsonValue({ maxDepth: 3 }).filter((value) => !hasRefusedKey(value)),
			credit: fc.constantFrom(0, 0.25, 1 / 3, 1),
			code: fc.constantFrom('right' as const, 'partial' as const, 'wrong' as const, 'ungraded' as const),
			round: count,
			sure: fc.boolean(),
			hints: count,
			ms: count
		},
		{
			requiredKeys: [
				...(['id', 'at', 'day', 'lesson', 'level', 'stop', 'question', 'rev', 'response', 'credit'] as const),
				...(['code', 'round', 'hints', 'ms'] as const)
			]
		}
	),
	visits: fc.record(
		{
			...inLesson,
			stop: fc.constantFrom(...STOPS),
			section: slug,
			question: slug,
			round: count,
			done: fc.boolean()
		},
		{ requiredKeys: ['id', 'at', 'day', 'lesson', 'level', 'stop'] }
	),
	lookups: fc.record(
		{
			...inLesson,
			term: slug,
			rung: fc.constantFrom(1 as const, 2 as const, 3 as const),
			language: fc.constantFrom(...GLOSS_LANGUAGES)
		},
		{ requiredKeys: ['id', 'at', 'day', 'lesson', 'level', 'term', 'rung'] }
	),
	keeps: fc.record(
		{ ...inLesson, term: slug, kept: fc.boolean(), card, word },
		{ requiredKeys: ['id', 'at', 'day', 'lesson', 'level', 'term', 'kept'] }
	),
	predictions: fc.record({ ...inLesson, option: count }),
	drafts: fc.record({
		...inLesson,
		id: fc.constantFrom('draft:sommet:B1', 'draft:sommet:B2'),
		text: fc.string({ unit: 'grapheme' }),
		words: count,
		finished: fc.boolean()
	}),
	assessments: fc.record({ ...inLesson, criterion: slug, grade: count }),
	reviews: fc.record(
		{
			...dated,
			card,
			rating: fc.constantFrom(...RATINGS),
			stage: fc.constantFrom(...STAGES),
			ms: count,
			typed: fc.string(),
			source: fc.constantFrom('review' as const, 'reading' as const),
			undoes: id
		},
		{ requiredKeys: ['id', 'at', 'day', 'card', 'rating', 'stage', 'ms', 'source'] }
	),
	cardNotes: fc.record({ ...dated, card, note: fc.string() }),
	cardStates: fc.record(
		{ ...dated, card, state: fc.constantFrom(...CARD_STATES), undoes: id },
		{ requiredKeys: ['id', 'at', 'day', 'card', 'state'] }
	),
	reviewSettings: fc.record({ ...dated, newPerDay: count, reviewsPerDay: count }),
	received: fc.record({ ...inLesson, assignment: slug, link: fc.string(), name: fc.string() }),
	handIns: fc.record({
		...inLesson,
		assignment: slug,
		attempt: id,
		copy: fc.base64String(),
		receipt: fc.constant('7KX2-9M0P'),
		reply: fc.constant('k')
	})
};

/** Any history a learner could have, with its rare shapes. For property tests. */
export const history: fc.Arbitrary<Fact[]> = fc.array(
	fc.oneof(
		...(Object.keys(rows) as TableName[]).map((table) =>
			(rows[table] as fc.Arbitrary<Tables[TableName]>)
				// -0 is not JSON's to keep.
				.map((row) => ({ table, row: JSON.parse(JSON.stringify(row)) }) as Fact)
		)
	),
	{ maxLength: 25 }
);
