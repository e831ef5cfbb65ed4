import type { Authoring } from './authoring.ts';
import { categoriseAuthoring } from './categorise/schema.ts';
import { certaintyAuthoring } from './certainty/schema.ts';
import { choiceAuthoring } from './choice/schema.ts';
import { choicesAuthoring } from './choices/schema.ts';
import { claimAuthoring } from './claim/schema.ts';
import { gapSelectAuthoring } from './gap-select/schema.ts';
import { gapTypeAuthoring } from './gap-type/schema.ts';
import type { KindName, QuestionOf } from './kinds.ts';
import { matchAuthoring } from './match/schema.ts';
import { orderAuthoring } from './order/schema.ts';
import { shortAuthoring } from './short/schema.ts';
import { trueFalseEvidenceAuthoring } from './true-false-evidence/schema.ts';
import { trueFalseAuthoring } from './true-false/schema.ts';
import { wordBankAuthoring } from './word-bank/schema.ts';
import { wordOrderAuthoring } from './word-order/schema.ts';

/** How every kind is written in lesson files. Apart from `kinds`, so that readers of lessons carry no schemas. */
export const authoring = {
	choice: choiceAuthoring,
	choices: choicesAuthoring,
	'true-false': trueFalseAuthoring,
	'true-false-evidence': trueFalseEvidenceAuthoring,
	'gap-select': gapSelectAuthoring,
	'gap-type': gapTypeAuthoring,
	match: matchAuthoring,
	order: orderAuthoring,
	claim: claimAuthoring,
	short: shortAuthoring,
	'word-bank': wordBankAuthoring,
	'word-order': wordOrderAuthoring,
	categorise: categoriseAuthoring,
	certainty: certaintyAuthoring
} satisfies { [K in KindName]: Authoring<unknown, QuestionOf<K>> };
