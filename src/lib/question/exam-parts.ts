import type { ItemSide } from './item.ts';
import { letter, type Option } from './option.ts';

/** Parts of a question under ids that tell nothing of their place in the lesson file. */
interface ConcealedParts {
	/** In the order of the alphabet, called a, b, c… in that order. */
	shown: ItemSide[];
	/** The id in the full question; '' for one that was not shown. */
	open: (id: string | undefined) => string;
}

/**
 * Gives parts an order and ids that follow from their wording alone. Of parts that are worded alike either may
 * stand for the other: no learner tells them apart, and no grade does.
 */
export function concealed(parts: readonly ItemSide[]): ConcealedParts {
	const ranked = parts.toSorted((one, other) =>
		one.text === other.text ? 0 : one.text < other.text ? -1 : 1
	);
	const shown = ranked.map(({ text }, n) => ({ id: letter(n), text }));
	return { shown, open: (id) => ranked[shown.findIndex((part) => part.id === id)]?.id ?? '' };
}

/** Options that tell neither by a mark nor by their place which of them is right. */
export const concealedOptions = (options: readonly Option[]): Option[] =>
	concealed(options).shown.map((option) => ({ ...option, correct: false }));

/** A response by part, with the id of each part and of what it was given opened. */
export const openedPairs = (
	response: Record<string, string>,
	openGiven: (id: string, part: string) => string,
	openPart = (id: string): string => id
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(response).map(([part, given]) => [openPart(part), openGiven(given, part)])
	);
