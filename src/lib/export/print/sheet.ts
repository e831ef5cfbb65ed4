import { shortHash } from '#lib/base/hash.ts';
import type { Lesson, LevelText, WritingTask } from '#lib/lesson/lesson.ts';
import type { Level } from '#lib/lesson/level.ts';
import { toItem, type Question } from '#lib/question/kinds.ts';
import { SKILLS, type Skill } from '#lib/question/question.ts';
import { asPrinted } from './as-printed.ts';
import { numberedLines, type LinedSection, type LineRange } from './lines.ts';
import { essayLines, paperBody } from './lower.ts';
import type { PaperBody, PaperQuestion } from './paper.ts';
import { pointsOf } from './points.ts';

/** A level of a lesson as pupils get it on paper. Holds no answer. */
export interface Sheet {
	/** Changes with anything that the sheet shows: a sheet and a key that bear the same code belong together. */
	code: string;
	level: Level;
	title: string;
	source: Pick<Lesson['source'], 'publisher' | 'publisherKind' | 'genre'> & { license: string };
	text: LinedSection[];
	/** Every explained word in the order of the text. */
	glosses: SheetGloss[];
	/** The words to learn, in the order of the text. */
	words: SheetGloss[];
	/** A question for each part of the text, not scored. */
	guided: (PaperQuestion & { heading: string })[];
	/** The scored ones, by skill. */
	groups: { skill: Skill; questions: PaperQuestion[] }[];
	points: number;
	writing: SheetWriting;
}
export interface SheetGloss {
	term: string;
	headword: string;
	definition: string;
	/** Absent when the word stands in the text in pieces that no line begins. */
	line?: number;
}
export type SheetWriting = Omit<WritingTask, 'model'> & { body: Extract<PaperBody, { form: 'essay' }> };

/** What a sheet and its key are made from. */
export interface PrintedLevel {
	lesson: Pick<Lesson, 'source' | 'license'>;
	text: LevelText;
	quiz: readonly Question[];
}

/** The sheet of a level. */
export function sheetOf({ lesson, text, quiz }: PrintedLevel): Sheet {
	const { sections } = linedText(text);
	const { guided, groups } = numberedQuestions(text, quiz);
	const lineOf = new Map(
		sections
			.flatMap(({ paragraphs }) => paragraphs.flat())
			.flatMap(({ number, firstTerms }) => firstTerms.map((term) => [term, number] as const))
	);
	const glosses = text.glossary.map(({ id, headword, definition }): SheetGloss => {
		const line = lineOf.get(id);
		return { term: id, headword, definition, ...(line && { line }) };
	});
	const { publisher, publisherKind, genre } = lesson.source;
	const questions = groups.map(({ skill, questions }) => ({
		skill,
		questions: questions.map((question) => ({ ...paperQuestion(question), ...scored(question) }))
	}));
	const sheet = {
		level: text.level,
		title: text.title,
		source: { publisher, publisherKind, genre, license: lesson.license },
		text: sections,
		glosses,
		words: glosses.filter(({ term }) => text.targets.includes(term)),
		guided: guided.map(({ heading, ...question }) => ({ ...paperQuestion(question), heading })),
		groups: questions,
		points: questions.flatMap((group) => group.questions).reduce((sum, { points }) => sum + points, 0),
		writing: writingOf(text.writing)
	};
	return { ...sheet, code: `${text.level}-${shortHash(sheet)}` };
}

/** A question with its number on the sheet. */
export interface NumberedQuestion {
	number: number;
	question: Question;
}

/** The questions in the order of the sheet: those that close a part of the text, then the quiz by skill. */
export function numberedQuestions(text: LevelText, quiz: readonly Question[]) {
	let number = 0;
	const numbered = (question: Question): NumberedQuestion => ({ number: ++number, question });
	const guided = text.sections.map(({ heading, guided: question }) => ({ heading, ...numbered(question) }));
	const groups = SKILLS.map((skill) => ({
		skill,
		questions: quiz.filter((question) => question.skill === skill).map(numbered)
	})).filter(({ questions }) => questions.length);
	return { guided, groups };
}

/** The text of a level in numbered lines, and on which of them each sentence stands. */
export function linedText({ sections, glossary }: LevelText): {
	sections: LinedSection[];
	ranges: Map<string, LineRange>;
} {
	const firstTerms = new Map<string, string[]>();
	for (const { id, sentence } of glossary)
		firstTerms.set(sentence, [...(firstTerms.get(sentence) ?? []), id]);
	return numberedLines(sections, firstTerms);
}

const paperQuestion = ({ number, question }: NumberedQuestion): PaperQuestion => ({
	number,
	prompt: question.prompt,
	body: paperBody(asPrinted(toItem(question)))
});

const scored = ({ question }: NumberedQuestion) => ({ points: pointsOf(toItem(question)).points });

function writingOf(task: WritingTask): SheetWriting {
	const { model: _model, ...shown } = task;
	const { minWords, maxWords } = task;
	const lines = essayLines(maxWords ?? Math.ceil(minWords * 1.2));
	return { ...shown, body: { form: 'essay', lines, minWords, ...(maxWords && { maxWords }) } };
}
