import { determinerAtEnd, splitArticle } from './articles.ts';
import { bare, wordsOf } from './judge-case.ts';
import { normalize } from './normalize.ts';
import type { TypedAnswer } from './typed-answer.ts';

/** What is known of two words beside their letters; without it nothing is said of verbs' endings. */
interface Evidence {
	/** A determiner shows that the expected word is a noun. */
	isNoun: boolean;
	/** The author lists the response as a form of the same lemma. */
	isListed: boolean;
	/** Whether a spelling without accents is a known neighbour or form: *signer* makes *signe* a verb. */
	isKnown(bare: string): boolean;
	/** Whether the neighbours of these words were looked up, so that an unknown spelling is no word. */
	isComplete: boolean;
}

const isPluralOf = (plural: string, singular: string): boolean =>
	plural === `${singular}s` ||
	(/(?:eau|[^p]eu)$/.test(singular) && plural === `${singular}x`) ||
	(singular.endsWith('al') && plural === `${singular.slice(0, -1)}ux`);

/** Ends as verbs do whose *-s* is a person: *vend*, *permet*, *profitera*, *parlai*. */
const VERB_LIKE = /(?:[adc]|met|bat|ai)$/;
/** Subjunctives, and verbs whose *-ez* has other letters: *vienne*, *envoie*, *appelle*. */
const IRREGULAR_VERB_LIKE = /(?:ienn|prenn|puiss|fass|oiv|ll|tt|[oua]i)e$/;
/** Words in *-s* whose *-s* may be of the verb or of the word itself: *finis*, *souris*, *cours*. */
const NO_PLURAL = /(?:[iu]s|cours)$/;

function mayBeVerb(singular: string, { isNoun, isComplete, isKnown }: Evidence) {
	if (isNoun) return false;
	if (!singular.endsWith('e')) return VERB_LIKE.test(singular);
	if (singular.endsWith('ée')) return false;
	const letters = bare(singular);
	return (
		!isComplete || IRREGULAR_VERB_LIKE.test(singular) || isKnown(`${letters}r`) || isKnown(`${letters}z`)
	);
}

/** `p` or `s` when the response is the regular plural or singular of the expected word, and nothing else. */
function numberOf(given: string, wanted: string, evidence: Evidence): 'p' | 's' | undefined {
	if (isPluralOf(given, wanted)) return mayBeVerb(wanted, evidence) ? undefined : 'p';
	if (!isPluralOf(wanted, given) || NO_PLURAL.test(wanted)) return undefined;
	return mayBeVerb(given, evidence) ? undefined : 's';
}

/** Regular endings of adjectives and participles: *-*, *-e*, *-s*, *-es*. */
const ENDINGS = [
	['', 'm s'],
	['e', 'f s'],
	['s', 'm p'],
	['es', 'f p']
] as const;

/** Stems of participles and of adjectives that are no verb's: *conclu*, *réuni*, *régional*, *chinois*. */
const AGREES = /(?:[éu]|[^u]i|onal|tral|cial|...[oa]is)$/;
/** What shows that a stem is a verb's: *oublier* beside *oublie*. */
const VERB_ENDINGS = ['er', 'ez', 'ons'];

/** Gender (and number), for words that the author lists as forms of one lemma that is seen to be no finite verb. */
function genderOf(given: string, wanted: string, evidence: Evidence): string | undefined {
	if (!evidence.isListed || evidence.isNoun) return undefined;
	for (const [ending, is] of ENDINGS)
		for (const [other, expected] of ENDINGS) {
			const stem = given.slice(0, given.length - ending.length);
			if (stem + ending !== given || stem + other !== wanted || is[0] === expected[0]) continue;
			if (!AGREES.test(stem) || VERB_ENDINGS.some((verb) => evidence.isKnown(bare(stem) + verb))) continue;
			return is[2] === expected[2] ? is[0] : is;
		}
	return undefined;
}

/** What a form is and the expected words are not, when only regular endings part them: `p`, `f`, `m s` … */
function agreement(given: string[], wanted: string[], evidence: Evidence): string | undefined {
	if (given.length !== wanted.length) return undefined;
	const unequal = wanted.filter((word, index) => word !== given[index]).length;
	// Two words that change alike are a noun and its adjective.
	const known = unequal > 1 ? { ...evidence, isNoun: true } : evidence;
	let difference: string | undefined;
	for (const [index, word] of wanted.entries()) {
		const other = given[index]!;
		if (other === word) continue;
		const found = numberOf(other, word, known) ?? genderOf(other, word, known);
		if (!found || (difference && difference !== found)) return undefined;
		difference = found;
	}
	return difference;
}

const OPPOSITES: Record<string, string> = { m: 'f', f: 'm', s: 'p', p: 's' };
const merged = (features: string, more: string): string =>
	[...features.split(' ').filter((token) => token && !more.includes(OPPOSITES[token] ?? token)), more].join(
		' '
	);

/**
 * The features of an answer with those that follow from regular endings: of the listed forms, and of neighbours
 * that are the same word in another gender or number (*traités*). Where an ending may mean something else,
 * nothing is added. It is for the compiler, the judge needs only the result; `before` is the sentence before the
 * gap.
 */
export function withAgreement(answer: TypedAnswer, before = ''): Record<string, string> | undefined {
	const features = { ...answer.features };
	const { accept, forms, neighbours } = answer;
	const known = new Set([...neighbours, ...forms, ...accept].map((word) => bare(normalize(word))));
	const isNounHere = /\s$/.test(before) && !!determinerAtEnd(normalize(before))?.isSure;
	for (const expected of accept) {
		const { article, rest } = splitArticle(normalize(expected));
		for (const form of alike(rest, forms, neighbours)) {
			const evidence = {
				isNoun: isNounHere || !!article,
				isListed: forms.includes(form),
				isKnown: (word: string) => known.has(word),
				isComplete: wordsOf(form).some((word) => neighbours.includes(word))
			};
			const is = answer.features?.[form] ? undefined : agreement(wordsOf(form), wordsOf(rest), evidence);
			if (!is) continue;
			const own = features[expected] ?? '';
			features[form] = merged(own, is);
			features[expected] = merged(
				own,
				is.replace(/[mfsp]/g, (token) => OPPOSITES[token]!)
			);
		}
	}
	return Object.keys(features).length ? features : undefined;
}

/** The listed forms, and the answer with one of its words changed for a neighbour. */
function alike(rest: string, forms: string[], neighbours: string[]): Set<string> {
	const words = wordsOf(rest);
	const changed = words.flatMap((word) =>
		neighbours.filter((other) => other[0] === word[0]).map((other) => rest.replace(word, normalize(other)))
	);
	return new Set([...forms, ...changed]);
}
