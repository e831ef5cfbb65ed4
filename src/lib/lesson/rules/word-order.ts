import { authoredAs } from './authored-as.ts';
import { warning, type Rule } from './rule.ts';

const FEWEST = 4;

/** No capital says where a chunk goes, and there are enough chunks to think about. */
export const wordOrder: Rule = function* ({ levels }) {
	for (const { fields, draft } of authoredAs('word-order', levels)) {
		const { chunks } = fields;
		const capital = chunks.filter((chunk) => /^\p{Lu}/u.test(chunk));
		if (capital.length === 1 && capital[0] === chunks[0])
			yield warning(
				draft.at(['chunks', 0]),
				`the capital of “${chunks[0]}” says that it comes first: write a small letter, or put an article before the name`
			);
		if (chunks.length < FEWEST)
			yield warning(
				draft.at(['chunks']),
				`${chunks.length} chunks are quickly tried out: cut ${FEWEST} at least`
			);
	}
};
