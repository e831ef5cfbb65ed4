import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isFrenchWord } from '#lib/lesson/dictionary.server.ts';
import { drawMap } from '#lib/lesson/map/draw-map.ts';
import { lessonIds, lessonsFolder, readLessonFolder } from '#lib/lesson/folder.server.ts';
import { lintLesson } from '#lib/lesson/lint-lesson.ts';
import { formatProblem, isError } from '#lib/lesson/problem.ts';

const USAGE = `Checks every lesson and prints file:line:column rule message for each problem.
Exits with 1 when there is an error; warnings alone are for a human to judge.

  npm run lint:lessons -- [--source FILE] [--json]

  --source FILE   the article a lesson comes from: also look for copied sentences
  --json          print the problems as JSON
`;

const { values } = parseArgs({
	options: { source: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }
});

if (values.help) process.stdout.write(USAGE);
else {
	const source = values.source === undefined ? undefined : readFileSync(values.source, 'utf8');
	const folder = lessonsFolder();
	const ids = lessonIds(folder);
	const problems = ids.flatMap(
		(id) => lintLesson(readLessonFolder(folder, id), { isWord: isFrenchWord, drawMap, source }).problems
	);
	const errors = problems.filter(isError).length;
	if (values.json) process.stdout.write(`${JSON.stringify(problems, null, '\t')}\n`);
	else {
		for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
		process.stdout.write(
			`${ids.length} ${ids.length === 1 ? 'lesson' : 'lessons'}: ${errors} errors, ${problems.length - errors} warnings\n`
		);
	}
	process.exitCode = errors > 0 ? 1 : 0;
}
