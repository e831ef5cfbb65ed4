import type { Run } from '../lesson.ts';
import type { PlacedSentence } from './sentences.ts';
import type { TermMark } from './term-marks.ts';

/** Cuts a sentence where its markup or a term begins or ends. Joined, the runs give the sentence. */
export function runsOf(sentence: PlacedSentence, marks: readonly TermMark[]): Run[] {
	const { text, start } = sentence;
	const stretches = sentence.paragraph.stretches.map((stretch) => ({
		...stretch,
		start: stretch.start - start,
		end: stretch.end - start
	}));
	const edges = new Set([
		0,
		text.length,
		...[...marks, ...stretches].flatMap((piece) => [piece.start, piece.end])
	]);
	const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);

	const runs: Run[] = [];
	for (const [n, from] of cuts.slice(0, -1).entries()) {
		const covers = (piece: { start: number; end: number }) => piece.start <= from && from < piece.end;
		const { lang, strong } = stretches.find(covers) ?? {};
		const term = marks.find(covers)?.term;
		const run: Run = {
			text: text.slice(from, cuts[n + 1]),
			...(term && { term }),
			...(lang && { lang }),
			...(strong && { strong })
		};
		const last = runs.at(-1);
		if (last && last.term === run.term && last.lang === run.lang && last.strong === run.strong)
			last.text += run.text;
		else runs.push(run);
	}
	return runs;
}
