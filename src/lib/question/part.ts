import type { Judgement } from '#lib/french/typed-answer.ts';
import type { Option } from './option.ts';
import type { Note, PartVerdict } from './verdict.ts';

/** An author's remark as notes: none when nothing was written. */
export const authored = (text: string | undefined): Note[] => (text ? [{ text }] : []);

/** The mean of the parts' credits. */
export const share = (credits: readonly number[]): number =>
	credits.reduce((sum, credit) => sum + credit, 0) / credits.length;

/** What is said of each option when these were chosen: nothing of wrong ones left alone. */
export function optionParts(
	options: readonly Option[],
	isChosen: (id: string) => boolean
): Record<string, PartVerdict> {
	const parts: Record<string, PartVerdict> = {};
	for (const { id, correct, feedback } of options) {
		const chosen = isChosen(id);
		if (!chosen && !correct) continue;
		const state = !correct ? 'wrong' : chosen ? 'right' : 'missed';
		parts[id] = { state, notes: authored(feedback) };
	}
	return parts;
}

/** What is said of a typed answer that the judge has read. */
export const judgedPart = ({ credit, expected, note }: Judgement, given: string): PartVerdict => ({
	state: credit === 1 ? 'right' : credit === 0 ? 'wrong' : 'partial',
	notes: note ? [note] : [],
	...(credit < 1 && { expected }),
	...(note && 'code' in note && { typed: { given, wanted: note.values.expected } })
});
