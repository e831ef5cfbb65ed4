import { isExamQuestion, withoutKey, type ExamQuestion } from '#lib/question/exam-forms.ts';
import type { KindName, Question } from '#lib/question/kinds.ts';
import type { LevelText, Run, Section, Sentence } from './lesson.ts';
import { quizRevision } from './quiz-revision.ts';

/** What an exam at one level asks, and the text that may be read with it. It holds no key. */
export interface Exam extends Pick<LevelText, 'lesson' | 'level' | 'title' | 'words'> {
	/** Short hash of the ids and revisions of the questions: of what a copy's responses mean. */
	rev: string;
	sections: ExamSection[];
	/** Never to be graded: the teacher's page grades with the full ones. */
	questions: ExamQuestion[];
	/** Questions of the quiz that can't be asked without their key. */
	leftOut: { id: string; kind: KindName }[];
}
/** A section to be read, without the question that closes it. */
export type ExamSection = Omit<Section, 'guided'>;

/** The exam that a level's quiz makes. Equal lessons make equal exams. */
export function examOf({ text, quiz }: { text: LevelText; quiz: readonly Question[] }): Exam {
	const { lesson, level, title, words, sections } = text;
	const questions = quiz.filter(isExamQuestion).map(withoutKey);
	return {
		lesson,
		level,
		title,
		words,
		rev: quizRevision(questions),
		sections: sections.map(({ id, heading, paragraphs }) => ({
			id,
			heading,
			paragraphs: paragraphs.map((sentences) => sentences.map(plain))
		})),
		questions,
		leftOut: quiz.filter((question) => !isExamQuestion(question)).map(({ id, kind }) => ({ id, kind }))
	};
}

/** A sentence as it is read: without what its claim is, which some questions ask for, and without its terms. */
function plain({ id, runs }: Sentence): Sentence {
	const joined: Run[] = [];
	for (const { text, lang, strong } of runs) {
		const last = joined.at(-1);
		if (last && last.lang === lang && last.strong === strong) last.text += text;
		else joined.push({ text, ...(lang && { lang }), ...(strong && { strong }) });
	}
	return { id, runs: joined };
}
