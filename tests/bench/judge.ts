import { judgedRows } from '../../src/lib/french/judge.table.ts';
import { judge } from '../../src/lib/french/judge.ts';

const ROUNDS = 30;
const WARM_UP = 5;

/** Milliseconds of each judgement of a typed answer: every row of the table, with either focus, many times over. */
export function measureJudgements(): number[] {
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round++)
		for (const { answer, response, before } of judgedRows)
			for (const focus of ['meaning', 'form'] as const) {
				const typed = { ...answer, focus };
				const start = performance.now();
				judge(typed, response, before);
				if (round >= WARM_UP) times.push(performance.now() - start);
			}
	return times;
}
