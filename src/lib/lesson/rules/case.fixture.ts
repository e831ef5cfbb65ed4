import type { LessonFiles } from '../files.ts';
import { edited, smallLesson } from '../small-lesson.fixture.ts';
import type { RuleSetting } from './rule.ts';

/** A lesson that a rule is content with, and the same one with a weakness it must find. */
export interface Case {
	sound?: LessonFiles;
	broken: LessonFiles;
	setting?: RuleSetting;
	finds: string[];
}

/** The small lesson with one passage of its quiz, glossary, frame or text replaced. */
export const quiz = (from: string, to: string, lesson?: LessonFiles) =>
	edited('a2.quiz.yaml', from, to, lesson);
export const terms = (from: string, to: string) => edited('glossary.yaml', from, to);
export const frame = (from: string, to: string, lesson?: LessonFiles) =>
	edited('lesson.yaml', from, to, lesson);
export const text = (from: string, to: string, lesson?: LessonFiles) => edited('a2.md', from, to, lesson);
/** The small lesson with questions at the end of its quiz. */
export const withQuestions = (added: string): LessonFiles => ({
	...smallLesson,
	files: { ...smallLesson.files, 'a2.quiz.yaml': smallLesson.files['a2.quiz.yaml'] + added }
});
