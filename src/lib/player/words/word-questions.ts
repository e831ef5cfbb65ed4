import { shortHash } from '#lib/base/hash.ts';
import type { TypedAnswer } from '#lib/french/typed-answer.ts';
import type { LevelText, Term } from '#lib/lesson/lesson.ts';
import { recallOf } from '#lib/lesson/recall.ts';
import { gapType, type GapTypeQuestion } from '#lib/question/gap-type/gap-type.ts';
import type { Kind } from '#lib/question/kind.ts';
import type { Question } from '#lib/question/kinds.ts';
import { match, type MatchQuestion } from '#lib/question/match/match.ts';
import type { QuestionBase } from '#lib/question/question.ts';
import { short, type ShortQuestion } from '#lib/question/short/short.ts';
import { recallId } from './recalled-term.ts';

/** What the practice says around the lesson's own words, in the learner's language. */
export interface WordPrompts {
	match: string;
	matchExplanation: string;
	recall: (definition: string) => string;
	firstLetter: (letter: string) => string;
}

/** Terms matched at once: few enough to fit a phone. */
const GROUP = 4;

/**
 * The practice of a level's target terms: recognised first (matched with their definitions, a few at a time),
 * then recalled (written into an example sentence, or alone where the sentence has no form of the term).
 */
export function wordQuestions(text: LevelText, prompts: WordPrompts): Question[] {
	const targets = text.targets.flatMap((id) => text.glossary.find((term) => term.id === id) ?? []);
	const groups = Math.ceil(targets.length / GROUP);
	const size = Math.ceil(targets.length / groups);
	const matching = Array.from({ length: groups }, (_, index) =>
		matchQuestion(`match-${index + 1}`, targets.slice(index * size, (index + 1) * size), prompts)
	);
	return [...matching, ...targets.map((term) => recallQuestion(term, prompts))];
}

/** The question with the revision that the lesson compiler would give it. */
const revised = <Q extends Question>(question: Q, kind: Pick<Kind<Q, never>, 'gradedBy'>): Q => ({
	...question,
	rev: shortHash([question.kind, kind.gradedBy(question)])
});

function base(id: string, prompt: string, explanation: string, hints: string[]): QuestionBase {
	return { id, rev: '', stop: 'quiz', skill: 'vocabulary', prompt, hints, evidence: [], explanation };
}

function matchQuestion(id: string, terms: Term[], prompts: WordPrompts): MatchQuestion {
	const letter = (index: number) => String.fromCharCode('a'.charCodeAt(0) + index);
	const question: MatchQuestion = {
		...base(id, prompts.match, prompts.matchExplanation, []),
		kind: 'match',
		left: terms.map((term, index) => ({ id: letter(index), text: term.headword })),
		right: terms.map((term, index) => ({ id: letter(index), text: term.definition })),
		pairs: Object.fromEntries(terms.map((_, index) => [letter(index), letter(index)])),
		feedback: {}
	};
	return revised(question, match);
}

function recallQuestion(term: Term, prompts: WordPrompts): GapTypeQuestion | ShortQuestion {
	const { before, form: expected, after } = recallOf(term);
	const explanation = `${term.headword} : ${term.definition}`;
	const hints = [prompts.firstLetter(expected.slice(0, 1))];
	const shared = base(recallId(term.id), prompts.recall(term.definition), explanation, hints);
	const answer = typedAnswer(term, expected);
	if (!before && !after)
		return revised<ShortQuestion>({ ...shared, kind: 'short', answer, numeric: false }, short);
	return revised<GapTypeQuestion>(
		{ ...shared, kind: 'gap-type', pieces: [before, { id: '1', answer }, after] },
		gapType
	);
}

const typedAnswer = (term: Term, expected: string): TypedAnswer => ({
	accept: [expected],
	variants1990: [],
	forms: [term.lemma, ...term.forms].filter((form) => form !== expected),
	anticipated: {},
	focus: 'meaning',
	article: 'optional',
	caseMatters: false,
	aspiratedH: term.aspiratedH ?? false,
	neighbours: term.neighbours ?? []
});
