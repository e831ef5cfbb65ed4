import { shortHash } from '#lib/base/hash.ts';
import { openResponse, type ExamKind, type ExamQuestion } from './exam-forms.ts';
import { gradedBy, type QuestionOf } from './kinds.ts';
import { letter } from './option.ts';
import { compileFields, sampleQuestion } from './sample.fixture.ts';
import { authoring } from './schemas.ts';

type Authored<K extends ExamKind> = (typeof authoring)[K]['sample']['authored'];

/** Gives each item what the next one has in these fields, the last one what the first has. */
const turned = <T extends object>(items: readonly T[], ...fields: (keyof T)[]): T[] =>
	items.map((item, n) => {
		const next = items[(n + 1) % items.length]!;
		return { ...item, ...Object.fromEntries(fields.map((field) => [field, next[field]])) };
	});

/** Options of which others are right, in another order in the file. */
const otherOptions = <T extends { correct: boolean }>(options: readonly T[]): T[] =>
	turned(options, 'correct')
		.toReversed()
		.map((option) => ({ ...option, feedback: 'Une autre raison.', misreading: 'Une autre lecture.' }));

const otherTyping = { accept: ['autre'], forms: ['autres'], anticipated: { tout: 'Rien.' }, focus: 'form' };

/** The sample of each kind as an author would write it with another key and all that the learner sees as it was. */
const withOtherKey: { [K in ExamKind]: (authored: Authored<K>) => unknown } = {
	choice: ({ options }) => ({ options: otherOptions(options) }),
	choices: ({ options }) => ({ options: otherOptions(options).toReversed() }),
	'true-false': () => ({ answer: 'false', feedback: { true: 'Non.', unsaid: 'Si.' } }),
	'true-false-evidence': () => ({ answer: true, feedback: { false: 'Non.' }, proof: ['Selon lui'] }),
	'gap-select': ({ text, gaps }) => ({
		text,
		gaps: Object.fromEntries(
			Object.entries(gaps).map(([id, { options }]) => [id, { options: otherOptions(options) }])
		)
	}),
	'gap-type': ({ text, gaps }) => ({
		text,
		gaps: Object.fromEntries(Object.keys(gaps).map((id) => [id, otherTyping])),
		exchangeable: [['1', '2']]
	}),
	match({ pairs, distractors }) {
		// The side that went nowhere has a partner now, and another one goes nowhere.
		const sides = [...pairs, { left: '', right: distractors[0]! }];
		return { pairs: turned(sides, 'right').slice(0, -1), distractors: [pairs[0]!.right] };
	},
	order: ({ entries }) => ({ entries: entries.toReversed().map(({ text }) => ({ text, why: 'La suite.' })) }),
	claim: ({ statements }) => ({ statements: turned(statements, 'class', 'why') }),
	short: (authored) => ({ ...authored, ...otherTyping }),
	locate: () => ({ in: ['qui-parle'], keys: ['critique', 'Selon lui'] }),
	'mark-words': ({ text }) => ({
		text: text.replace(/[[\]]/g, '').replace('Asie', '[Asie]').replace('sera', '[sera]')
	}),
	paraphrase: ({ phrase, options }) => ({ phrase, options: otherOptions(options) }),
	'best-summary': ({ options }) => ({
		options: otherOptions(options).map((option) => ({
			...option,
			partial: !option.correct && !option.partial
		}))
	}),
	'who-says': ({ speakers, statements }) => ({ speakers, statements: turned(statements, 'speaker', 'why') }),
	rewrite: (authored) => ({
		...authored,
		...otherTyping,
		model: 'Un autre modèle.',
		checklist: ['Un.', 'Deux.']
	}),
	map: (authored) => authored,
	'word-bank': ({ text, gaps, distractors }) => {
		// The word that went nowhere has a gap now, and another one goes nowhere.
		const words = [...Object.values(gaps).map(({ answer }) => answer), distractors[0]!];
		return {
			text,
			gaps: Object.fromEntries(Object.keys(gaps).map((id, n) => [id, { answer: words[n + 1]! }])),
			distractors: [words[0]!]
		};
	},
	'word-order': ({ chunks, end }) => ({ chunks: chunks.toReversed(), end, rule: 'Une autre règle.' }),
	categorise: ({ categories }) => {
		const [one, two] = categories;
		const [first, ...others] = one!.items;
		return {
			categories: [
				{ ...one!, items: [...others, ...two!.items] },
				{ ...two!, items: [first!] }
			]
		};
	},
	certainty: ({ statements }) => ({ statements: turned(statements, 'degree', 'why') })
};

/** With the revision that a compiler gives: a hash of the key. */
const revised = <Q extends ExamQuestion>(question: Q): Q => ({
	...question,
	hints: ['Cherchez au début.'],
	rev: shortHash(gradedBy(question))
});

/** The sample of a kind, with a hint and with its revision. */
export const examSample = (kind: ExamKind): ExamQuestion => revised(sampleQuestion(kind));

/** A question that shows what the sample of its kind shows, and has another key. */
export function otherKey(kind: ExamKind): ExamQuestion {
	const vary = withOtherKey[kind] as (authored: unknown) => unknown;
	const { question, problems } = compileFields(kind, vary(authoring[kind].sample.authored));
	if (problems.length > 0) throw new Error(`The variant of ${kind} is broken: ${JSON.stringify(problems)}`);
	const other = question.kind === 'map' ? otherMap(question) : question;
	return revised({ ...other, explanation: 'Une autre explication.', evidence: [] });
}

/** A country's place is its key: on another earth, the same shapes bear each other's names. */
const otherMap = (question: QuestionOf<'map'>): QuestionOf<'map'> => ({
	...question,
	places: turned(question.places, 'id', 'name'),
	options: question.options.toReversed()
});

/** A response to a full question as the form without key takes it: the one that opens to it. */
export function toExamResponse(question: ExamQuestion, response: unknown): unknown {
	const candidates = (id: string) => [id, ...Array.from({ length: 26 }, (_, n) => letter(n))];
	const find = <T>(tries: T[], wanted: T): T => {
		const found = tries.find(
			(each) => JSON.stringify(openResponse(question, each)) === JSON.stringify(wanted)
		);
		if (found === undefined) throw new Error(`Nothing opens to ${JSON.stringify(wanted)}`);
		return found;
	};
	if (typeof response === 'string') return find(candidates(response), response);
	if (Array.isArray(response))
		return response.flatMap((id: string) =>
			find(
				candidates(id).map((each) => [each]),
				[id]
			)
		);
	if (question.kind === 'rewrite') return response;
	return Object.fromEntries(
		Object.entries(response as Record<string, string>).flatMap(([part, given]) =>
			Object.entries(
				find(
					candidates(part).flatMap((key) => candidates(given).map((value) => ({ [key]: value }))),
					{ [part]: given }
				)
			)
		)
	);
}
