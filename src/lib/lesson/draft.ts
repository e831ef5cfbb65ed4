import type { Question } from '#lib/question/kinds.ts';
import type { PlacedSentence } from './compile/sentences.ts';
import type { CompiledLesson } from './lesson.ts';
import type { Level } from './level.ts';
import type { Where } from './problem.ts';
import type { AuthoredText } from './read/level-text.ts';
import type { AuthoredTeacherPage } from './read/teacher-page.ts';
import type { YamlSource } from './read/yaml-source.ts';
import type { AuthoredTerm } from './schema/glossary.ts';
import type { AuthoredLesson } from './schema/lesson.ts';
import type { AuthoredQuestion } from './schema/quiz.ts';

/**
 * A lesson as far as it could be read, with the place of everything in its files. Rules read this; it may have
 * holes where files are broken.
 */
export interface Draft {
	id: string;
	frame: { source: YamlSource; value?: AuthoredLesson };
	glossary: { source: YamlSource; terms: ReadonlyMap<string, AuthoredTerm> };
	levels: LevelDraft[];
	teacher?: AuthoredTeacherPage;
	/** Present when nothing is broken. */
	compiled?: CompiledLesson;
}
export interface LevelDraft {
	level: Level;
	text: AuthoredText;
	sentences: PlacedSentence[];
	quiz: { source: YamlSource; questions: QuestionDraft[] };
	/** Ids of the terms defined at this level. */
	terms: string[];
}
export interface QuestionDraft {
	/** Place in the quiz file, from 0. */
	index: number;
	authored: AuthoredQuestion;
	/** Absent when the question could not be compiled. */
	question?: Question;
	/** Where a field of the question stands. */
	at(path: readonly (string | number)[]): Where;
}
