import { compileLesson } from './compile-lesson.ts';
import type { LessonFiles } from './files.ts';
import { readLessonFolder } from './folder.server.ts';
import type { CompiledLesson } from './lesson.ts';
import { formatProblem } from './problem.ts';
import type { RuleSetting } from './rules/rule.ts';
import { rules } from './rules/rules.ts';

/** The frozen small lesson of the tests: two sections at A2. */
export const smallLesson: LessonFiles = {
	...readLessonFolder('tests/fixtures', 'lesson-small'),
	folder: 'small'
};

/** The lesson with one passage of one file replaced; the passage must be there, once. */
export function edited(file: string, from: string, to: string, lesson = smallLesson): LessonFiles {
	const content = lesson.files[file] ?? '';
	if (content.split(from).length !== 2) throw new Error(`“${from}” must stand once in ${file}`);
	return { ...lesson, files: { ...lesson.files, [file]: content.replace(from, () => to) } };
}

/** What the compiler says of a lesson, one line a problem. */
export const problemLines = (lesson: LessonFiles): string[] =>
	compileLesson(lesson, { isWord: () => false }).problems.map(formatProblem);

/** The compiled lesson; fails loudly when it is broken. */
export function compiled(lesson: LessonFiles): CompiledLesson {
	const { lesson: result, problems } = compileLesson(lesson, { isWord: () => false });
	if (!result) throw new Error(problems.map(formatProblem).join('\n'));
	return result;
}

/** What one rule finds in a lesson, as `file:line:column severity message`. */
export function findings(rule: keyof typeof rules, lesson: LessonFiles, setting: RuleSetting = {}): string[] {
	const { draft } = compileLesson(lesson, { isWord: () => false });
	return [...rules[rule](draft, setting)].map(
		({ where, severity, message }) => `${where.file}:${where.line}:${where.column} ${severity} ${message}`
	);
}
