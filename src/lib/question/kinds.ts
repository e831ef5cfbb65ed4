import { bestSummary, type BestSummaryQuestion } from './best-summary/best-summary.ts';
import { categorise, type CategoriseQuestion } from './categorise/categorise.ts';
import { certainty, type CertaintyQuestion } from './certainty/certainty.ts';
import { choice, type ChoiceQuestion } from './choice/choice.ts';
import { choices, type ChoicesQuestion } from './choices/choices.ts';
import { claim, type ClaimQuestion } from './claim/claim.ts';
import { dictation, type DictationQuestion } from './dictation/dictation.ts';
import { gapSelect, type GapSelectQuestion } from './gap-select/gap-select.ts';
import { gapType, type GapTypeQuestion } from './gap-type/gap-type.ts';
import { gradingBy } from './grading.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { locate, type LocateQuestion } from './locate/locate.ts';
import { markWords, type MarkWordsQuestion } from './mark-words/mark-words.ts';
import { match, type MatchQuestion } from './match/match.ts';
import { order, type OrderQuestion } from './order/order.ts';
import { paraphrase, type ParaphraseQuestion } from './paraphrase/paraphrase.ts';
import { map, type MapQuestion } from './map/map.ts';
import { rewrite, type RewriteQuestion } from './rewrite/rewrite.ts';
import { short, type ShortQuestion } from './short/short.ts';
import {
	trueFalseEvidence,
	type TrueFalseEvidenceQuestion
} from './true-false-evidence/true-false-evidence.ts';
import { trueFalse, type TrueFalseQuestion } from './true-false/true-false.ts';
import { whoSays, type WhoSaysQuestion } from './who-says/who-says.ts';
import { wordBank, type WordBankQuestion } from './word-bank/word-bank.ts';
import { wordOrder, type WordOrderQuestion } from './word-order/word-order.ts';

/** A compiled question of any kind. */
export type Question =
	| ChoiceQuestion
	| ChoicesQuestion
	| TrueFalseQuestion
	| TrueFalseEvidenceQuestion
	| GapSelectQuestion
	| GapTypeQuestion
	| MatchQuestion
	| OrderQuestion
	| ClaimQuestion
	| ShortQuestion
	| LocateQuestion
	| MarkWordsQuestion
	| ParaphraseQuestion
	| BestSummaryQuestion
	| WhoSaysQuestion
	| RewriteQuestion
	| DictationQuestion
	| MapQuestion
	| WordBankQuestion
	| WordOrderQuestion
	| CategoriseQuestion
	| CertaintyQuestion;
export type KindName = Question['kind'];
export type QuestionOf<K extends KindName> = Extract<Question, { kind: K }>;

/** Every kind of question under the name that lesson files use. */
export const kinds = {
	choice,
	choices,
	'true-false': trueFalse,
	'true-false-evidence': trueFalseEvidence,
	'gap-select': gapSelect,
	'gap-type': gapType,
	match,
	order,
	claim,
	short,
	locate,
	'mark-words': markWords,
	paraphrase,
	'best-summary': bestSummary,
	'who-says': whoSays,
	rewrite,
	dictation,
	map,
	'word-bank': wordBank,
	'word-order': wordOrder,
	categorise,
	certainty
} satisfies { [K in KindName]: Kind<QuestionOf<K>, unknown> };

/** What a response to a question of this kind looks like. */
export type ResponseOf<K extends KindName> =
	(typeof kinds)[K] extends Kind<QuestionOf<K>, infer R> ? R : never;

/** The names of all kinds. */
export const KIND_NAMES = Object.keys(kinds) as KindName[];

// A question is only ever handed to the kind whose name it bears.
const kindOf = (question: Question): Kind<Question, unknown> => kinds[question.kind];

/** Grading by any kind: for what runs at build time, in tests and on the teacher's pages. */
export const grading = gradingBy((name) => kinds[name]);

/** What the grade depends on; its hash is the question's revision. */
export const gradedBy = (question: Question): unknown => [question.kind, kindOf(question).gradedBy(question)];

/** The neutral form that print, gradebook and exports read. */
export function toItem(question: Question): Item {
	const { id, prompt, explanation } = question;
	return { id, prompt, explanation, ...kindOf(question).toItem(question) };
}
