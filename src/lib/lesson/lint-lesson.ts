import { compileLesson, type CompileOptions } from './compile-lesson.ts';
import type { LessonFiles } from './files.ts';
import { withoutIgnored } from './ignores.ts';
import type { CompiledLesson } from './lesson.ts';
import { byPlace, type Problem } from './problem.ts';
import { rules } from './rules/rules.ts';

export interface LintOptions extends CompileOptions {
	/** The article the lesson comes from, for the rules on copying. */
	source?: string;
}

/** Compiles a lesson and applies every rule to it; rules see what could be read even when something is broken. */
export function lintLesson(
	files: LessonFiles,
	options: LintOptions
): { lesson?: CompiledLesson; problems: Problem[] } {
	const { draft, lesson, problems } = compileLesson(files, options);
	const found = Object.entries(rules).flatMap(([rule, check]) =>
		[...check(draft, options)].map(({ where, severity, message }): Problem => ({
			...where,
			severity,
			rule,
			message
		}))
	);
	const ignorable = withoutIgnored(draft, found, Object.keys(rules));
	return { ...(lesson && { lesson }), problems: [...problems, ...ignorable].sort(byPlace) };
}
