import type { Answer, Shown } from './answer.ts';
import type { Mode } from './mode.ts';
import { queueOf, type Sequenced } from './path.ts';
import { answersOf } from './rounds.ts';

/** Where a quiz stands. `index` counts into `queue`; at the summary it equals the queue's length. */
export interface Position {
	round: number;
	queue: string[];
	index: number;
	/** `complete`: everything is answered and nothing handed in yet, where handing in is a step of its own. */
	phase: 'asking' | 'feedback' | 'complete' | 'summary';
}

/**
 * Rebuilds where the learner was from what was recorded. A verdict that was on screen when the page closed is
 * shown again: only a later `shown` says that the learner has moved on.
 */
export function replay(
	questions: readonly Sequenced[],
	answers: readonly Answer[],
	shown?: Shown,
	mode: Mode = 'practice'
): Position {
	const round = Math.max(0, shown?.round ?? 0, ...answers.map((answer) => answer.round));
	const queue = queueOf(round, questions, answers, mode);
	const done = answersOf(round, questions, answers);
	const at = (index: number, phase: Position['phase']): Position => ({ round, queue, index, phase });

	const isEnded = shown?.round === round && shown.question === undefined;
	if (isEnded || queue.length === 0) return at(queue.length, 'summary');
	const last = shown?.round === round ? queue.indexOf(shown.question ?? '') : -1;
	const isCorrected = mode === 'practice' || round > 0;
	if (isCorrected && last >= 0 && done.has(queue[last]!)) return at(last, 'feedback');
	const open = queue.findIndex((id) => !done.has(id));
	if (open >= 0) return at(open, 'asking');
	return at(queue.length, isCorrected ? 'summary' : 'complete');
}
