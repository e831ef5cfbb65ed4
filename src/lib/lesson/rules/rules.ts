import { answerLength } from './answer-length.ts';
import { bestSummary } from './best-summary.ts';
import { categorise } from './categorise.ts';
import { certainty } from './certainty.ts';
import { claims } from './claims.ts';
import { copiedWords } from './copied-words.ts';
import { definitions } from './definitions.ts';
import { dictation } from './dictation.ts';
import { explanation } from './explanation.ts';
import { gapClue } from './gap-clue.ts';
import { independence } from './independence.ts';
import { keyBalance } from './key-balance.ts';
import { keyInEvidence } from './key-in-evidence.ts';
import { kindBalance } from './kind-balance.ts';
import { locate } from './locate.ts';
import { mapClues } from './map-clues.ts';
import { markWords } from './mark-words.ts';
import { negation } from './negation.ts';
import { options } from './options.ts';
import { paraphrase } from './paraphrase.ts';
import { quotes } from './quotes.ts';
import { rewrite } from './rewrite.ts';
import type { Rule } from './rule.ts';
import { sameSections } from './same-sections.ts';
import { secondReader } from './second-reader.ts';
import { sentenceLength } from './sentence-length.ts';
import { siblings } from './siblings.ts';
import { skillBalance } from './skill-balance.ts';
import { spelling } from './spelling.ts';
import { targets } from './targets.ts';
import { teacherPage } from './teacher-page.ts';
import { termGrammar } from './term-grammar.ts';
import { textLength } from './text-length.ts';
import { translations } from './translations.ts';
import { typography } from './typography.ts';
import { whoSays } from './who-says.ts';
import { wordBank } from './word-bank.ts';
import { wordOrder } from './word-order.ts';
import { wordSpotting } from './word-spotting.ts';
import { writing } from './writing.ts';

/** Every rule under the name that problems and `lintIgnore` use. */
export const rules = {
	'answer-length': answerLength,
	'best-summary': bestSummary,
	categorise,
	certainty,
	claims,
	'copied-words': copiedWords,
	definitions,
	dictation,
	explanation,
	'gap-clue': gapClue,
	independence,
	'key-balance': keyBalance,
	'key-in-evidence': keyInEvidence,
	'kind-balance': kindBalance,
	locate,
	'map-clues': mapClues,
	'mark-words': markWords,
	negation,
	options,
	paraphrase,
	quotes,
	rewrite,
	'same-sections': sameSections,
	'second-reader': secondReader,
	'sentence-length': sentenceLength,
	siblings,
	'skill-balance': skillBalance,
	spelling,
	targets,
	'teacher-page': teacherPage,
	'term-grammar': termGrammar,
	'text-length': textLength,
	translations,
	typography,
	'who-says': whoSays,
	'word-bank': wordBank,
	'word-order': wordOrder,
	'word-spotting': wordSpotting,
	writing
} satisfies Record<string, Rule>;
