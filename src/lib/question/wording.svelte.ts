import { m } from '#lib/i18n/compiled/messages.js';
import type { KindName, Question } from './kinds.ts';
import { correctIds } from './option.ts';

const instructions: Record<Exclude<KindName, 'choices'>, () => string> = {
	choice: m.instruction_choice,
	'true-false': m.instruction_true_false,
	'true-false-evidence': m.instruction_true_false_evidence,
	'gap-select': m.instruction_gap_select,
	'gap-type': m.instruction_gap_type,
	match: m.instruction_match,
	order: m.instruction_order,
	claim: m.instruction_claim,
	short: m.instruction_short
};

/** What to do, in one line, in the language of the interface. */
export const instruction = (question: Question): string =>
	question.kind === 'choices'
		? m.instruction_choices({ count: correctIds(question.options).length })
		: instructions[question.kind]();
