import type { Draft } from '../draft.ts';
import type { Problem, Where } from '../problem.ts';

/** What a rule finds; the linter adds the rule's name. */
export interface Finding {
	where: Where;
	severity: Problem['severity'];
	message: string;
}

/** What some rules need beside the lesson. */
export interface RuleSetting {
	/** The article that the lesson comes from; rules on copying are silent without it. */
	source?: string;
	/** Whether a word is French; the spelling rule is silent without it. */
	isWord?(word: string): boolean;
}

/** One point of quality that a program can check. It reads the lesson and yields what it finds. */
export type Rule = (draft: Draft, setting: RuleSetting) => Iterable<Finding>;

/** Must be mended. */
export const error = (where: Where, message: string): Finding => ({ where, severity: 'error', message });
/** To be looked at by a human. */
export const warning = (where: Where, message: string): Finding => ({ where, severity: 'warning', message });
