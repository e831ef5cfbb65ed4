/** What is known of two words beside their letters; without it nothing is said of verbs' endings. */
export interface AgreementEvidence {
	/** A determiner shows that the expected word is a noun. */
	isNoun: boolean;
	/** The author lists the response as a form of the same lemma. */
	isListed: boolean;
	/** Whether a spelling without accents is a known neighbour or form: *signer* makes *signe* a verb. */
	isKnown(bare: string): boolean;
	/** Whether the neighbours of these words were looked up, so that an unknown spelling is no word. */
	isComplete: boolean;
	withoutAccents(word: string): string;
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

function mayBeVerb(singular: string, { isNoun, isComplete, isKnown, withoutAccents }: AgreementEvidence) {
	if (isNoun) return false;
	if (!singular.endsWith('e')) return VERB_LIKE.test(singular);
	if (singular.endsWith('ée')) return false;
	const bare = withoutAccents(singular);
	return !isComplete || IRREGULAR_VERB_LIKE.test(singular) || isKnown(`${bare}r`) || isKnown(`${bare}z`);
}

/** `p` or `s` when the response is the regular plural or singular of the expected word, and nothing else. */
function numberOf(given: string, wanted: string, evidence: AgreementEvidence): 'p' | 's' | undefined {
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
function genderOf(given: string, wanted: string, evidence: AgreementEvidence): string | undefined {
	if (!evidence.isListed || evidence.isNoun) return undefined;
	for (const [ending, is] of ENDINGS)
		for (const [other, expected] of ENDINGS) {
			const stem = given.slice(0, given.length - ending.length);
			if (stem + ending !== given || stem + other !== wanted || is[0] === expected[0]) continue;
			if (
				!AGREES.test(stem) ||
				VERB_ENDINGS.some((verb) => evidence.isKnown(evidence.withoutAccents(stem) + verb))
			)
				continue;
			return is[2] === expected[2] ? is[0] : is;
		}
	return undefined;
}

/**
 * How a response differs from the expected words when only regular endings of gender and number part them:
 * `p`, `s`, `f`, `m`, `f p` …; `undefined` when the ending may mean something else.
 */
export function agreement(
	given: string[],
	wanted: string[],
	evidence: AgreementEvidence
): string | undefined {
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
