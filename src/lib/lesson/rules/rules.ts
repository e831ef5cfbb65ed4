import { answerLength } from './answer-length.ts';
import { claims } from './claims.ts';
import { copiedWords } from './copied-words.ts';
import { definitions } from './definitions.ts';
import { explanation } from './explanation.ts';
import { gapClue } from './gap-clue.ts';
import { independence } from './independence.ts';
import { keyBalance } from './key-balance.ts';
import { keyInEvidence } from './key-in-evidence.ts';
import { negation } from './negation.ts';
import { options } from './options.ts';
import { quotes } from './quotes.ts';
import type { Rule } from './rule.ts';
import { sameSections } from './same-sections.ts';
import { secondReader } from './second-reader.ts';
import { sentenceLength } from './sentence-length.ts';
import { skillBalance } from './skill-balance.ts';
import { spelling } from './spelling.ts';
import { targets } from './targets.ts';
import { teacherPage } from './teacher-page.ts';
import { termGrammar } from './term-grammar.ts';
import { textLength } from './text-length.ts';
import { translations } from './translations.ts';

import { typography } from './typography.ts';
import { wordSpotting } from './word-spotting.ts';
import { writing } from './writing.ts';

/** Every rule under the name that problems and `lintIgnore` use. */
export const rules = {
	'answer-length': answerLength,
	claims,
	'copied-words': copiedWords,
	definitions,
	explanation,
	'gap-clue': gapClue,
	independence,
	'key-balance': keyBalance,
	'key-in-evidence': keyInEvidence,
	negation,
	options,
	quotes,
	'same-sections': sameSections,
	'second-reader': secondReader,
	'sentence-length': sentenceLength,
	'skill-balance': skillBalance,
	spelling,
	targets,
	'teacher-page': teacherPage,
	'term-grammar': termGrammar,
	'text-length': textLength,
	translations,
	typography,

	'word-spotting': wordSpotting,
	writing
} satisfies Record<string, Rule>;
