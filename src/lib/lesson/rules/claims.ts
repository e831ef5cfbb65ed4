import { findQuote } from '../compile/quotes.ts';
import { error, warning, type Rule } from './rule.ts';

const ATTRIBUTED = new Set(['opinion', 'prediction', 'analysis']);

/**
 * An opinion, a prediction or an analysis is somebody's: words in its sentence or in the one before say whose. A
 * fact that the lesson adds says where it comes from.
 */
export const claims: Rule = function* ({ frame, levels }) {
	for (const { level, sentences } of levels) {
		for (const [n, claim] of (frame.value?.levels[level]?.claims ?? []).entries()) {
			const at = (field: string) => frame.source.at(['levels', level, 'claims', n, field]);
			const sentence = findQuote(sentences, claim.text)[0]?.sentence;
			if (claim.kind === 'added' && !claim.sourceRef)
				yield error(at('kind'), 'a fact that the lesson adds needs its source: add `sourceRef`');
			if (!ATTRIBUTED.has(claim.kind) || !sentence) continue;
			const before = sentences[sentences.indexOf(sentence) - 1];
			const near = [sentence, ...(before?.section === sentence.section ? [before] : [])];
			if (!claim.marker)
				yield warning(at('kind'), `${claim.kind} without a \`marker\`: quote the words that say whose it is`);
			else if (!findQuote(near, claim.marker).length)
				yield error(
					at('marker'),
					`“${claim.marker}” is neither in the sentence ${sentence.id} nor in the one before: quote the words that attribute it`
				);
		}
	}
};
