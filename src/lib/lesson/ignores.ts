import type { Draft } from './draft.ts';
import { didYouMean } from './read/did-you-mean.ts';
import type { Problem } from './problem.ts';

/**
 * Problems without those that the lesson asks to leave alone. An ignore needs a reason, must name a rule, and
 * is itself reported when there is nothing left for it to ignore.
 */
export function withoutIgnored(
	{ frame }: Draft,
	problems: readonly Problem[],
	ruleNames: readonly string[]
): Problem[] {
	const ignores = frame.value?.lintIgnore ?? [];
	const covers = ({ rule, where }: (typeof ignores)[number], problem: Problem): boolean => {
		const file = problem.file.split('/').at(-1);
		return problem.rule === rule && (!where || where === file || where === `${file}/${problem.subject}`);
	};
	const kept = problems.filter(
		(problem) => !ignores.some((ignore) => ignore.reason && covers(ignore, problem))
	);
	const own = ignores.flatMap((ignore, n): Problem[] => {
		const at = frame.source.at(['lintIgnore', n]);
		const problem = (severity: Problem['severity'], message: string): Problem[] => [
			{ ...at, severity, rule: 'lint-ignore', message }
		];
		if (!ruleNames.includes(ignore.rule))
			return problem('error', `there is no rule “${ignore.rule}”${didYouMean(ignore.rule, ruleNames)}`);
		if (!ignore.reason) return problem('error', `say why “${ignore.rule}” may be ignored: add \`reason\``);
		if (!problems.some((found) => covers(ignore, found)))
			return problem('warning', `nothing is found by “${ignore.rule}” here any more: remove this entry`);
		return [];
	});
	return [...kept, ...own];
}
