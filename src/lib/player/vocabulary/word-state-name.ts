import { m } from '#lib/i18n/compiled/messages.js';
import type { WordState } from '#lib/vocabulary/stats.ts';

const names: Record<WordState, () => string> = {
	new: m.state_new,
	learning: m.state_learning,
	young: m.state_young,
	mature: m.state_mature,
	suspended: m.state_suspended
};

/** What a word's state is called on screen. */
export const wordStateName = (state: WordState): string => names[state]();
