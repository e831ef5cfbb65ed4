import type { CardRecord } from './card-index.ts';
import { isDue } from './queue.ts';
import type { Review } from './rows.ts';

/** Whether a card that a text holds is marked there: it is due, and more than a step of a sitting. */
export const isDueInText = ({ card, schedule }: CardRecord, day: string): boolean =>
	card.state === 'active' && schedule.phase === 'review' && isDue(schedule, day);

/**
 * The review that « Je le connais encore » is worth in a text: good, or hard when the gloss was opened first, which
 * counts as help. `undefined` for a card that is not due there: meeting it again the same day proves nothing.
 * `ms`: none is measured while reading, so 0.
 */
export function metInText(
	record: CardRecord,
	{ helped, id, at, day }: { helped: boolean; id: string; at: number; day: string }
): Review | undefined {
	if (!isDueInText(record, day)) return undefined;
	const rating = helped ? 2 : 3;
	return {
		id,
		at,
		day,
		card: record.card.key,
		rating,
		stage: record.schedule.stage,
		ms: 0,
		source: 'reading'
	};
}
