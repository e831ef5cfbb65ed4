import type { Answer, Shown } from './answer.ts';
import { answersOf, queueOf, type Asked } from './rounds.ts';

/** Where a quiz stands. `index` counts into `queue`; at the summary it equals the queue's length. */
export interface Position {
	round: number;
	queue: string[];
	index: number;
	phase: 'asking' | 'feedback' | 'summary';
}

/**
 * Rebuilds where the learner was from what was recorded. A verdict that was on screen when the page closed is
 * shown again: only a later `shown` says that the learner has moved on.
 */
export function replay(questions: readonly Asked[], answers: readonly Answer[], shown?: Shown): Position {
	const round = Math.max(0, shown?.round ?? 0, ...answers.map((answer) => answer.round));
	const queue = queueOf(round, questions, answers);
	const done = answersOf(round, questions, answers);
	const at = (index: number, phase: Position['phase']): Position => ({ round, queue, index, phase });

	const isEnded = shown?.round === round && shown.question === undefined;
	if (isEnded || queue.length === 0) return at(queue.length, 'summary');
	const last = shown?.round === round ? queue.indexOf(shown.question ?? '') : -1;
	if (last >= 0 && done.has(queue[last]!)) return at(last, 'feedback');
	const open = queue.findIndex((id) => !done.has(id));
	return open < 0 ? at(queue.length, 'summary') : at(open, 'asking');
}
