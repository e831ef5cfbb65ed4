import type { Answer } from './answer.ts';
import type { Mode } from './mode.ts';
import { answersOf, reviewOf, type Asked } from './rounds.ts';

/** What decides where a question may be brought forward. */
export interface Sequenced extends Asked {
	kind?: string;
	evidence?: readonly { sentence: string }[];
}

/** The order of the first pass, and why a question stands where it does. */
export interface Path {
	queue: string[];
	/** Question brought forward → the missed question whose sentence it asks about again. */
	because: Map<string, string>;
}

/** Questions between a miss and its sibling: enough for the explanation to leave the mind's ear. */
const APART = 1;

/**
 * The first pass in the lesson's order, except that after a miss a sibling (another question on the same
 * sentence, of another kind where there is one) comes two questions later. The same answers give the same path,
 * and an answer never moves what was asked before it.
 */
export function pathOf(questions: readonly Sequenced[], answers: readonly Answer[]): Path {
	const given = answersOf(0, questions, answers);
	const waiting = [...questions];
	const due: { question: Sequenced; at: number; missed: string }[] = [];
	const path: Path = { queue: [], because: new Map() };
	while (waiting.length > 0 || due.length > 0) {
		const isDue = due.length > 0 && (due[0]!.at <= path.queue.length || waiting.length === 0);
		const brought = isDue ? due.shift() : undefined;
		const question = brought?.question ?? waiting.shift()!;
		if (brought) path.because.set(question.id, brought.missed);
		path.queue.push(question.id);
		const answer = given.get(question.id);
		if (!answer || answer.credit === 1) continue;
		const sibling = siblingOf(question, waiting);
		if (!sibling) continue;
		waiting.splice(waiting.indexOf(sibling), 1);
		due.push({ question: sibling, at: path.queue.length + APART, missed: question.id });
	}
	return path;
}

/**
 * The questions a round asks, in order: all of them first, then only what is not yet fully right. Only practice
 * follows the path: elsewhere a sibling brought forward would tell that something was missed.
 */
export function queueOf(
	round: number,
	questions: readonly Sequenced[],
	answers: readonly Answer[],
	mode: Mode = 'practice'
): string[] {
	if (round > 0) return reviewOf(round, questions, answers);
	return mode === 'practice' ? pathOf(questions, answers).queue : questions.map(({ id }) => id);
}

function siblingOf(question: Sequenced, others: readonly Sequenced[]): Sequenced | undefined {
	const sentences = new Set(question.evidence?.map(({ sentence }) => sentence));
	const siblings = others.filter(({ evidence }) => evidence?.some(({ sentence }) => sentences.has(sentence)));
	return siblings.find(({ kind }) => kind !== question.kind) ?? siblings[0];
}
