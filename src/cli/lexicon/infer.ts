import type { DictEntry } from './dictd.ts';
import { equivalentsOf, headwordOf, partOf } from './dictionary-text.ts';

/** A way from French to a language through a third one. */
export interface Way {
	toThird: readonly DictEntry[];
	fromThird: readonly DictEntry[];
}

const MOST_WORDS = 3;
/** Two third languages must agree: one alone brings in the other meanings of its own words. */
const ENOUGH = 2;

/**
 * Translations of French words that the direct dictionary lacks: what several third languages agree on, and
 * what a dictionary in the other direction says, turned round. The first have the most ways that lead to them.
 */
export function infer(
	direct: readonly DictEntry[],
	ways: readonly Way[],
	reverse: readonly DictEntry[] = []
): DictEntry[] {
	const known = new Set(direct.flatMap((entry) => keyOf(entry.headword, entry.grammar) ?? []));
	const votes = new Map<string, { grammar: string; ballots: Map<string, number> }>();
	const vote = (key: string, grammar: string, words: Iterable<string>, weight: number) => {
		if (known.has(key)) return;
		const word = votes.get(key) ?? { grammar, ballots: new Map<string, number>() };
		votes.set(key, word);
		for (const each of words) word.ballots.set(each, (word.ballots.get(each) ?? 0) + weight);
	};

	for (const { toThird, fromThird } of ways) {
		const targets = new Map<string, Set<string>>();
		for (const { headword, grammar, senses } of fromThird) {
			const key = keyOf(headword, grammar);
			if (key) addAll(targets, key, senses.flatMap(equivalentsOf));
		}
		// One way votes once for a word, by however many of its own words it comes to it.
		const found = new Map<string, { grammar: string; words: Set<string> }>();
		for (const { headword, grammar, senses } of toThird) {
			const key = keyOf(headword, grammar);
			if (!key) continue;
			const word = found.get(key) ?? { grammar, words: new Set<string>() };
			found.set(key, word);
			for (const third of senses.flatMap(equivalentsOf))
				for (const each of targets.get(keyOf(third, grammar) ?? '') ?? []) word.words.add(each);
		}
		for (const [key, { grammar, words }] of found) vote(key, grammar, words, 1);
	}
	for (const { headword, grammar, senses } of turnRound(reverse)) {
		const key = keyOf(headword, grammar);
		if (key) vote(key, grammar, senses, ENOUGH);
	}

	return [...votes].flatMap(([key, { grammar, ballots }]) => {
		const chosen = [...ballots]
			.filter(([, count]) => count >= ENOUGH)
			.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
			.slice(0, MOST_WORDS)
			.map(([word]) => word);
		// Words that agree may still be of several meanings: each is a sense of its own.
		return chosen.length ? [{ headword: key.split('\t')[0]!, grammar, senses: chosen }] : [];
	});
}

/** A dictionary in the other direction. The gender is left out: it is that of the other language's word. */
export const turnRound = (entries: readonly DictEntry[]): DictEntry[] =>
	entries.flatMap(({ headword, grammar, senses }) =>
		senses
			.flatMap(equivalentsOf)
			.map((word) => ({ headword: word, grammar: grammar.split(', ')[0]!, senses: [headwordOf(headword)] }))
	);

/** A word and its part of speech; nothing for words of grammar, which no third language helps with. */
function keyOf(headword: string, grammar: string): string | undefined {
	const part = partOf(grammar);
	return part && `${headwordOf(headword)}\t${part}`;
}

function addAll(map: Map<string, Set<string>>, key: string, values: Iterable<string>) {
	const known = map.get(key) ?? new Set();
	map.set(key, known);
	for (const value of values) known.add(value);
}
