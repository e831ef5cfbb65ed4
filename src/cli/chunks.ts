import type { Plugin } from 'vite';

/** What every page loads. Tests run on a module's path. */
const ALWAYS = [
	/node_modules\/(svelte|@sveltejs|esm-env|clsx)\//,
	/preload-helper/,
	/rolldown\/runtime/,
	/src\/lib\/(base\/(?!chance|grouped|hash|steps|crc32|bytes|base64url)|i18n\/(?!compiled\/messages|format)|lesson\/level)/,
	/src\/lib\/ui\/(early-input|Icon|Chip|Button|first-use|when-idle|near)/,
	/src\/lib\/(player\/stop-name|progress\/shared-store)/,
	/src\/routes\/(links|content|LanguageChoice|\+layout|\+error)/,
	/compiled\/messages\/(app|nav|ui|footer|route)_/
];
/** What every stop of a lesson loads besides. */
const LESSON = [
	/src\/lib\/ui\/(RouteMap|route-line)/,
	/src\/lib\/lesson\/lesson\.ts/,
	/LevelLinks/,
	/player\/reading\/closed-gloss/,
	/\[lesson\]\/\+layout|\[level\]\/\+layout/
];
/** The text. */
const READING = [
	/player\/reading\/(Reading|Section|SentenceText|Tools|WordList|gloss-choice|session-door)\.s/,
	/reading\/\+page/,
	/compiled\/messages\/reading_/
];
/** What all kinds of question share, with the commonest kind; the others come when they are shown. */
const QUESTION = [
	/src\/lib\/question\/(?!kinds|exam|GapText|PillRows|SelectRows|TypedField|SentenceField|typing|Judge|judge|Letter|gaps|skill-name|[\w-]+\/)/,
	/src\/lib\/question\/choice\//,
	/compiled\/messages\/instruction_choice\.js/,
	/player\/quiz\/(QuestionCard|AnswerView|LoadProblem|Correction|EvidenceQuote|Hints|choose-by-digit)/,
	/player\/(SaveProblem|save-error)/
];
/** A few lines that most parts use: they must not draw a part in where another is wanted. */
const SMALL = [
	/src\/lib\/base\/(chance|grouped|hash)/,
	/src\/lib\/player\/fact\.ts/,
	/src\/lib\/progress\/watchdog/,
	/src\/lib\/quiz\/(rounds|mode)/
];
/** The judge of typed French, for the kinds in which one writes. */
const TYPING = [
	/src\/lib\/french\/(judge|numbers)/,
	/src\/lib\/question\/(TypedField|typing|Judge|judge|Letter)/
];
/** A whole sentence is written in these: not worth a request of its own in pages that have none. */
const SENTENCE = [/src\/lib\/question\/SentenceField/];
/** The browser's voice, for reading aloud and for dictation: neither draws the other in. */
const SPEECH = [/src\/lib\/speech\//];
/** The machine, and a run through many questions. */
const QUIZ = [
	/node_modules\/xstate\//,
	/src\/lib\/(quiz\/(?!scoring|mode)|live\/)/,
	/player\/quiz\/(?!QuizSummary|SkillTable|MissedList|AttemptList|Passage)/
];

const within = (patterns: RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

/**
 * Puts what is always loaded together into one file each. Left alone, the bundler makes a file for every set
 * of pages that share a module: sixty-six requests for the text of a lesson, many below 200 bytes, which
 * compress badly (57 kB instead of 45).
 */
export const fewerChunks: Plugin = {
	name: 'fewer-chunks',
	config: (_config, { isSsrBuild, command }) => {
		if (isSsrBuild || command !== 'build') return undefined;
		const groups = [
			{ name: 'base', test: within(ALWAYS) },
			{ name: 'lesson', test: within(LESSON) },
			{ name: 'reading', test: within(READING) },
			{ name: 'small', test: within(SMALL) },
			{ name: 'speech', test: within(SPEECH) },
			{ name: 'sentence', test: within(SENTENCE) },
			{ name: 'question', test: within(QUESTION) },
			{ name: 'typing', test: within(TYPING) },
			{ name: 'quiz', test: within(QUIZ) }
		];
		return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
	}
};
