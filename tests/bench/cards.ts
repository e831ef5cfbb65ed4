import type { Browser } from '@playwright/test';
import type { CardTimes } from './cards-page.ts';
import { askPage } from './own-page.ts';
import type { Figure } from './report.ts';
import { median, percentile95 } from './statistics.ts';

/** The issue « Words that stay »: what is due is found within a frame or so, however many words are kept. */
const DUE_MS = 20;
const LIST_RATIO = 1.5;

/** What it takes to find the cards of a day, and the head of the list, with 10,000 cards beside 100. */
export async function cardFigures(browser: Browser, folder: string, rounds: number): Promise<Figure[]> {
	const asked = { script: 'cards-page.ts', ask: 'measureCards', rounds };
	const { due, dueAfterReview, list, opened, derived, found } = await askPage<CardTimes>(
		browser,
		folder,
		asked
	);
	if (found.few !== found.many || found.few === 0) {
		throw new Error(`${found.few} and ${found.many} cards are due: the comparison means nothing`);
	}
	const ms = (value: number) => `${value.toFixed(1)} ms`;
	const line = (what: string, { few, many }: Record<'few' | 'many', number[]>): Omit<Figure, 'measured'> => ({
		what: `${what}, 10,000 cards beside 100 (95 %: ${ms(percentile95(many))})`,
		ours: ms(median(many)),
		plain: ms(median(few))
	});
	const ratio = ({ few, many }: Record<'few' | 'many', number[]>) =>
		median(many.map((time, round) => time / few[round]!));
	return [
		{ ...line('what is due today', due), measured: median(due.many), unit: 'ms', target: DUE_MS },
		{ ...line('the same, to its ratio', due), measured: ratio(due), unit: '×' },
		{
			...line('what is due just after a review', dueAfterReview),
			measured: median(dueAfterReview.many),
			unit: 'ms',
			target: DUE_MS
		},
		{
			...line('the first fifty words of the list', list),
			measured: ratio(list),
			unit: '×',
			target: LIST_RATIO
		},
		{
			...line('the store opened and the list begun', opened),
			measured: ratio(opened),
			unit: '×',
			target: LIST_RATIO
		},
		{ what: 'every card derived once, after a restore', ours: ms(derived.many), plain: ms(derived.few) }
	];
}
