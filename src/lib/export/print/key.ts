import type { WritingTask } from '#lib/lesson/lesson.ts';
import type { Level } from '#lib/lesson/level.ts';
import { toItem } from '#lib/question/kinds.ts';
import type { Skill } from '#lib/question/question.ts';
import { printedAnswer } from './answer.ts';
import { asPrinted } from './as-printed.ts';
import { rangeText, type LineRange } from './lines.ts';
import { pointsOf, type Points } from './points.ts';
import { linedText, numberedQuestions, sheetOf, type NumberedQuestion, type PrintedLevel } from './sheet.ts';

/** The answers to a sheet, in its order. */
export interface Key {
	/** Code of the sheet that it belongs to. */
	code: string;
	level: Level;
	title: string;
	guided: KeyEntry[];
	groups: { skill: Skill; entries: KeyEntry[] }[];
	points: number;
	writing: Pick<WritingTask, 'genre' | 'rubric' | 'model'>;
}
export interface KeyEntry {
	/** That of the question on the sheet. */
	number: number;
	prompt: string;
	answer: string;
	/** What is to be read aloud to the pupils. */
	heard?: string;
	explanation: string;
	evidence: KeyEvidence[];
	/** Absent for questions that are not scored. */
	scoring?: Points;
}
/** A sentence of the text that proves an answer. */
export interface KeyEvidence {
	/** « 12 » or « 12–13 ». */
	lines: string;
	text: string;
}

/** The key to the sheet of a level. */
export function keyOf(level: PrintedLevel): Key {
	const { text, quiz } = level;
	const { ranges } = linedText(text);
	const { guided, groups } = numberedQuestions(text, quiz);
	const sheet = sheetOf(level);
	const { genre, rubric, model } = text.writing;
	return {
		code: sheet.code,
		level: text.level,
		title: text.title,
		guided: guided.map((question) => keyEntry(question, ranges)),
		groups: groups.map(({ skill, questions }) => ({
			skill,
			entries: questions.map((question) => ({
				...keyEntry(question, ranges),
				scoring: pointsOf(toItem(question.question))
			}))
		})),
		points: sheet.points,
		writing: { genre, rubric, model }
	};
}

/** The answer to a question of the sheet; `ranges`: on which lines each sentence stands. */
export function keyEntry(
	{ number, question }: NumberedQuestion,
	ranges: ReadonlyMap<string, LineRange>
): KeyEntry {
	const item = asPrinted(toItem(question));
	const sentences = new Map(question.evidence.map(({ sentence, text }) => [sentence, text]));
	return {
		number,
		prompt: question.prompt,
		answer: printedAnswer(item),
		...(item.form === 'text' && item.heard && { heard: item.heard }),
		explanation: question.explanation,
		evidence: [...sentences].map(([sentence, text]) => {
			const range = ranges.get(sentence);
			return { lines: range ? rangeText(range) : '', text };
		})
	};
}
