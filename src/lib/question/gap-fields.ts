import type { CompileContext } from './authoring.ts';
import { cutAtGaps, type Pieces } from './gaps.ts';

/** Puts compiled gaps in the places that the text gives them; reports gaps without a place and places without a gap. */
export function placeGaps<A, Gap extends object>(
	{ text, gaps }: { text: string; gaps: Record<string, A> },
	compile: (id: string, authored: A, before: string) => Gap,
	context: CompileContext
): Pieces<Gap> {
	const cuts = cutAtGaps(text);
	const placed = cuts.filter((_, n) => n % 2 === 1);
	if (placed.length === 0) context.report({ path: ['text'], message: 'Mark at least one gap with {1}.' });
	for (const id of Object.keys(gaps))
		if (!placed.includes(id))
			context.report({
				path: ['gaps', id],
				message: `The text has no gap {${id}}: add it, or remove this one.`
			});
	return cuts.flatMap((cut, n): Pieces<Gap> => {
		if (n % 2 === 0) return cut ? [cut] : [];
		const authored = gaps[cut];
		if (placed.indexOf(cut) < (n - 1) / 2)
			context.report({ path: ['text'], message: `Gap {${cut}} stands twice: give each gap its own number.` });
		else if (authored === undefined)
			context.report({ path: ['gaps'], message: `Gap {${cut}} is not described: add \`${cut}:\` here.` });
		else return [compile(cut, authored, cuts[n - 1]!)];
		return [];
	});
}
