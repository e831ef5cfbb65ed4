import { shortHash } from '#lib/base/hash.ts';
import { bestSummaryExam } from './best-summary/exam.ts';
import { categoriseExam } from './categorise/exam.ts';
import { certaintyExam } from './certainty/exam.ts';
import { choiceExam } from './choice/exam.ts';
import { choicesExam } from './choices/exam.ts';
import { claimExam } from './claim/exam.ts';
import type { ExamForm } from './exam-form.ts';
import { gapSelectExam } from './gap-select/exam.ts';
import { gapTypeExam } from './gap-type/exam.ts';
import { kinds, type KindName, type Question, type QuestionOf, type ResponseOf } from './kinds.ts';
import { locateExam } from './locate/exam.ts';
import { mapExam } from './map/exam.ts';
import { markWordsExam } from './mark-words/exam.ts';
import { matchExam } from './match/exam.ts';
import { orderExam } from './order/exam.ts';
import { paraphraseExam } from './paraphrase/exam.ts';
import type { QuestionBase } from './question.ts';
import { rewriteExam } from './rewrite/exam.ts';
import { shortExam } from './short/exam.ts';
import { trueFalseEvidenceExam } from './true-false-evidence/exam.ts';
import { trueFalseExam } from './true-false/exam.ts';
import { whoSaysExam } from './who-says/exam.ts';
import { wordBankExam } from './word-bank/exam.ts';
import { wordOrderExam } from './word-order/exam.ts';

/** Kinds that no exam asks: what a dictation reads aloud is its key, and it has to be at hand to be read. */
export const LEFT_OUT = ['dictation'] as const satisfies readonly KindName[];
/** The kinds that an exam can ask. */
export type ExamKind = Exclude<KindName, (typeof LEFT_OUT)[number]>;
/** A question that an exam can ask, with its key or without. */
export type ExamQuestion = QuestionOf<ExamKind>;

/** How every kind is asked in an exam. Apart from `kinds`, so that the player of the quiz carries none of it. */
export const examForms = {
	choice: choiceExam,
	choices: choicesExam,
	'true-false': trueFalseExam,
	'true-false-evidence': trueFalseEvidenceExam,
	'gap-select': gapSelectExam,
	'gap-type': gapTypeExam,
	match: matchExam,
	order: orderExam,
	claim: claimExam,
	short: shortExam,
	locate: locateExam,
	'mark-words': markWordsExam,
	paraphrase: paraphraseExam,
	'best-summary': bestSummaryExam,
	'who-says': whoSaysExam,
	rewrite: rewriteExam,
	map: mapExam,
	'word-bank': wordBankExam,
	'word-order': wordOrderExam,
	categorise: categoriseExam,
	certainty: certaintyExam
} satisfies { [K in ExamKind]: ExamForm<QuestionOf<K>, ResponseOf<K>> };

// A question is only ever handed to the form of the kind whose name it bears.
const formOf = ({ kind }: ExamQuestion): ExamForm<ExamQuestion, unknown> =>
	examForms[kind] as unknown as ExamForm<ExamQuestion, unknown>;

/** Whether an exam can ask a question of this kind. */
export const isExamQuestion = (question: Question): question is ExamQuestion =>
	!LEFT_OUT.some((kind) => kind === question.kind);

/**
 * The question as an exam asks it: the same id, the same view, no key. Its revision is a hash of what the kind
 * shows, since that of the full question is a hash of the key, from which a key of few values can be guessed. It
 * changes when responses would mean something else: the prompt may be mended.
 */
export function withoutKey(question: ExamQuestion): ExamQuestion {
	const { id, stop, section, skill, prompt } = question;
	const own = formOf(question).withoutKey(question);
	const base: QuestionBase = {
		id,
		rev: shortHash(own),
		stop,
		...(section !== undefined && { section }),
		skill,
		prompt,
		hints: [],
		evidence: [],
		explanation: ''
	};
	// The kind's own fields complete the base to a question of its kind.
	return { ...base, ...own } as ExamQuestion;
}

/**
 * A response given to the form without key, as a response to the full question, which grades it; `undefined` when
 * it has not the shape of one. Only of use when the revision it was given to is `withoutKey(question).rev`.
 */
export function openResponse(question: ExamQuestion, response: unknown): unknown {
	const kind = kinds[question.kind];
	if (!kind.isResponse(response)) return undefined;
	const opened = formOf(question).openResponse?.(question, response) ?? response;
	return kind.isResponse(opened) ? opened : undefined;
}
