import { neighboursOf } from '#lib/french/neighbours.ts';
import { compileLevel, type CompiledLevel } from './compile/level.ts';
import { readTerms } from './compile/terms.ts';
import type { LessonMapShapes } from '#lib/question/authoring.ts';
import type { Draft } from './draft.ts';
import type { LessonFiles } from './files.ts';
import { LESSON_FORMAT, type CompiledLesson, type Lesson, type LessonMap, type LevelCard } from './lesson.ts';
import { LEVELS, type Level } from './level.ts';
import { byPlace, isError, type Problem, type Report } from './problem.ts';
import { readLevelText } from './read/level-text.ts';
import { readTeacherPage } from './read/teacher-page.ts';
import { validate } from './read/validate.ts';
import { readYaml } from './read/yaml-source.ts';
import { lessonSchema, type AuthoredLesson } from './schema/lesson.ts';

export interface CompileOptions {
	/** Whether a word is French; decides which slips in typed answers are other words. */
	isWord(word: string): boolean;
	/** Draws the lesson's map for the questions on it. Throws, and says why, when it can't. */
	drawMap?(map: LessonMap, around: readonly string[]): LessonMapShapes;
}

/** Compiles a lesson. All problems are told at once; the lesson is there only when none is an error. */
export function compileLesson(
	files: LessonFiles,
	options: CompileOptions
): { draft: Draft; lesson?: CompiledLesson; problems: Problem[] } {
	const problems: Problem[] = [];
	const report: Report = (problem) => void problems.push(problem);
	const path = (name: string) => `${files.folder}/${name}`;
	const read = (name: string): string | undefined => {
		const content = files.files[name];
		const message = 'the file is missing: add it';
		if (content === undefined)
			report({ file: path(name), line: 1, column: 1, severity: 'error', rule: 'file', message });
		return content;
	};
	const readYamlFile = (name: string) => readYaml(path(name), read(name), report);

	const frameSource = readYamlFile('lesson.yaml');
	const frame: Draft['frame'] = { source: frameSource };
	if (frameSource.raw !== undefined)
		frame.value = validate(frameSource, [], frameSource.raw, lessonSchema, report);
	const glossarySource = readYamlFile('glossary.yaml');
	const glossary: Draft['glossary'] = { source: glossarySource, terms: readTerms(glossarySource, report) };
	const teacherText = read('teacher.md');
	const teacher =
		teacherText === undefined ? undefined : readTeacherPage(path('teacher.md'), teacherText, report);

	const neighbours = (answers: readonly string[]) => neighboursOf(answers, options.isWord);
	const map = (around: readonly string[]): LessonMapShapes => {
		if (!frame.value?.map) throw new Error('the lesson has no map: add `map` to lesson.yaml');
		if (!options.drawMap) throw new Error('no map can be drawn here: questions on it can’t be compiled');
		return options.drawMap(frame.value.map, around);
	};
	const levels = levelsOf(files, frame).flatMap((level): CompiledLevel[] => {
		const slug = level.toLowerCase();
		if (frame.value && !frame.value.levels[level])
			report({
				...frameSource.at(['levels']),
				severity: 'error',
				rule: 'file',
				message: `there is a text for ${level}, but \`levels\` has no ${level}: add it or remove ${slug}.md`
			});
		const content = read(`${slug}.md`);
		const quiz = readYamlFile(`${slug}.quiz.yaml`);
		if (content === undefined) return [];
		const text = readLevelText(path(`${slug}.md`), content, report);
		return [compileLevel(level, text, quiz, { id: files.id, frame, glossary }, { neighbours, map }, report)];
	});

	problems.sort(byPlace);
	const draft: Draft = {
		id: files.id,
		frame,
		glossary,
		levels: levels.map(({ draft }) => draft),
		...(teacher && { teacher })
	};
	if (problems.some(isError) || !frame.value || !teacher) return { draft, problems };
	const lesson = assemble(files.id, frame.value, levels);
	lesson.teacher = { blocks: teacher.blocks };
	return { draft: { ...draft, compiled: lesson }, lesson, problems };
}

/** The levels that lesson.yaml names, or (when it can't be read) those that have a text; strays too. */
const levelsOf = (files: LessonFiles, frame: Draft['frame']): Level[] =>
	LEVELS.filter(
		(level) => frame.value?.levels[level] || files.files[`${level.toLowerCase()}.md`] !== undefined
	);

function assemble(id: string, frame: AuthoredLesson, levels: CompiledLevel[]): CompiledLesson {
	const { title, teaser, topic, updated, authors, reviewers, license, source, map } = frame;
	const compiled = levels.flatMap(({ compiled }) => compiled ?? []);
	const lesson: Lesson = {
		format: LESSON_FORMAT,
		id,
		title,
		teaser,
		topic,
		updated,
		authors,
		reviewers,
		license,
		source,
		...(map && { map }),
		levels: compiled.map(({ text, quiz }): LevelCard => ({
			level: text.level,
			title: text.title,
			words: text.words,
			minutes: frame.levels[text.level]!.minutes,
			terms: text.glossary.length,
			questions: quiz.length,
			sections: text.sections.map(({ id, heading }) => ({ id, heading }))
		})),
		starts: Object.fromEntries(
			compiled.map(({ text: { level } }) => {
				const { summary, objectives, prediction } = frame.levels[level]!;
				return [level, { summary, objectives, prediction }];
			})
		)
	};
	return {
		lesson,
		levels: Object.fromEntries(compiled.map(({ text, quiz }) => [text.level, { text, quiz }])),
		teacher: { blocks: [] }
	};
}
