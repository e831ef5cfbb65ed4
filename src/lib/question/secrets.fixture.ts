import type { Item } from './item.ts';
import { toItem, type Question } from './kinds.ts';
import { isLetter } from './option.ts';

/** Fields that teach, prove or answer: the texts in them are secret unless they are shown elsewhere. */
const SECRETS = [
	...['explanation', 'hints', 'quote', 'feedback', 'why', 'rule', 'notes', 'model', 'checklist'],
	...['accept', 'variants1990', 'forms', 'anticipated', 'neighbours']
];

/** Every text in these fields. Wrong answers that were foreseen are keys of a record. */
function textsIn(fields: readonly string[], value: unknown, isInside = false): string[] {
	if (typeof value === 'string') return isInside ? [value] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		...(key === 'anticipated' ? Object.keys(inner as object) : []),
		...textsIn(fields, inner, isInside || fields.includes(key))
	]);
}

/** What the learner sees of a question, as print shows it. */
export const shown = (question: Question): string =>
	JSON.stringify([question.prompt, shownBelow(toItem(question))]);

function shownBelow(item: Item): unknown {
	switch (item.form) {
		case 'choice':
			return [item.options.map(({ text }) => text), item.passage, item.proof?.sentences];
		case 'gap':
			return item.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.options));
		case 'match':
			return [item.left, item.right];
		case 'order':
			return item.entries;
		default:
			return '';
	}
}

/** The texts of a question that nobody sees before it is corrected. */
export const secretsOf = (question: Question): string[] => {
	const visible = shown(question);
	// A letter is the id of a part.
	return textsIn(SECRETS, question).filter((text) => !isLetter(text) && !visible.includes(text));
};
