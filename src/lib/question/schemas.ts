import type { Authoring } from './authoring.ts';
import { bestSummaryAuthoring } from './best-summary/schema.ts';
import { categoriseAuthoring } from './categorise/schema.ts';
import { certaintyAuthoring } from './certainty/schema.ts';
import { choiceAuthoring } from './choice/schema.ts';
import { choicesAuthoring } from './choices/schema.ts';
import { claimAuthoring } from './claim/schema.ts';
import { dictationAuthoring } from './dictation/schema.ts';
import { gapSelectAuthoring } from './gap-select/schema.ts';
import { gapTypeAuthoring } from './gap-type/schema.ts';
import type { KindName, QuestionOf } from './kinds.ts';
import { locateAuthoring } from './locate/schema.ts';
import { markWordsAuthoring } from './mark-words/schema.ts';
import { matchAuthoring } from './match/schema.ts';
import { orderAuthoring } from './order/schema.ts';
import { paraphraseAuthoring } from './paraphrase/schema.ts';
import { mapAuthoring } from './map/schema.ts';
import { rewriteAuthoring } from './rewrite/schema.ts';
import { shortAuthoring } from './short/schema.ts';
import { trueFalseEvidenceAuthoring } from './true-false-evidence/schema.ts';
import { trueFalseAuthoring } from './true-false/schema.ts';
import { whoSaysAuthoring } from './who-says/schema.ts';
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
	locate: locateAuthoring,
	'mark-words': markWordsAuthoring,
	paraphrase: paraphraseAuthoring,
	'best-summary': bestSummaryAuthoring,
	'who-says': whoSaysAuthoring,
	rewrite: rewriteAuthoring,
	dictation: dictationAuthoring,
	map: mapAuthoring,
	'word-bank': wordBankAuthoring,
	'word-order': wordOrderAuthoring,
	categorise: categoriseAuthoring,
	certainty: certaintyAuthoring
} satisfies { [K in KindName]: Authoring<unknown, QuestionOf<K>> };
