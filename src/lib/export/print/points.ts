import type { Item } from '#lib/question/item.ts';
import { gapsIn } from './lower.ts';

/** What a question is worth on paper, and how a part of it is counted. */
export interface Points {
	points: number;
	/** For the one who marks; absent when all or nothing is given. French, like the key. */
	rule?: string;
}

const EACH = '1\u00a0point par réponse juste';
/** The rule of the app for ticks and marks: that ticking everything earns nothing. */
const TICKS = `${EACH}, moins 1\u00a0point par réponse fausse, jamais sous 0`;

/** The points of an item: one for each thing to be found. */
export function pointsOf(item: Item): Points {
	switch (item.form) {
		case 'choice': {
			if (item.proof)
				return {
					points: 2,
					rule: '1\u00a0point pour la réponse, 1\u00a0point de plus si la preuve est juste'
				};
			if (item.pick === 'one') return { points: 1 };
			return { points: item.options.filter(({ correct }) => correct).length, rule: TICKS };
		}
		case 'text':
			return item.heard
				? { points: 2, rule: '1\u00a0point si la moitié des mots au moins est juste' }
				: { points: 1 };
		case 'gap': {
			const points = gapsIn(item.pieces).length;
			return points === 1 ? { points } : { points, rule: EACH };
		}
		case 'match':
			return { points: item.left.length, rule: EACH };
		case 'order':
			return { points: 2, rule: '1\u00a0point si un seul élément est mal placé' };
		case 'essay':
			return { points: 0 };
	}
}
