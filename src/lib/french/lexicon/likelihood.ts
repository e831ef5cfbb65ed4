import type { Reading } from './reading.ts';
import type { Part } from './tag.ts';

/** Which reading to show first where nothing around the word decides: words of grammar are many and common. */
const ORDER: Record<Part, number> = {
	determiner: 0,
	preposition: 1,
	conjunction: 2,
	pronoun: 2,
	adverb: 3,
	numeral: 3,
	noun: 5,
	adjective: 6,
	verb: 6,
	name: 8,
	interjection: 9
};
const words = (text: string) => new Set(text.split(' '));
/** After these comes a noun or an adjective, or an infinitive; hardly a finite verb. */
const BEFORE_A_NOUN = words(
	"l' d' le la les un une des du au aux de à ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs en dans par pour sur sous avec sans entre vers chez contre quel quelle quels quelles chaque plusieurs quelques aucun aucune"
);
/** After these comes a verb. */
const BEFORE_A_VERB = words("je j' tu il elle on ils elles ne n' se s' me m' te t' y qui c'");
const AUXILIARIES = words('être avoir');
const CONTENT = new Set<Part>(['noun', 'name', 'verb', 'adjective']);
const AGAINST = 5;

/**
 * How unlikely a reading is after a word, the smallest being the likeliest. It is no tagger: it only keeps the
 * noun *est* and the noun *la* from hiding the words that everybody means. All readings are shown.
 */
export function unlikelihood(
	reading: Reading,
	form: string,
	before: string,
	isAfterAuxiliary: boolean
): number {
	const { part, lemma, tags } = reading;
	let sum = ORDER[part];
	const isFinite = part === 'verb' && tags.some(({ person }) => person);
	const isParticiple = part === 'verb' && tags.every(({ tense }) => tense === 'past-participle');
	if (isFinite && AUXILIARIES.has(lemma)) sum -= AGAINST;
	if (BEFORE_A_NOUN.has(before)) {
		if (isFinite) sum += AGAINST;
		if (part === 'noun' || part === 'name') sum -= 1;
	}
	if (BEFORE_A_VERB.has(before)) sum += isFinite ? -AGAINST : part === 'noun' ? AGAINST : 0;
	if (isAfterAuxiliary) sum += isParticiple ? -AGAINST : 0;
	if (CONTENT.has(part) && !reading.entries.length) sum += 3;
	// *fois* is *fois*, rather than the plural of *foi*.
	if (part === 'noun' && lemma !== form) sum += 0.5;
	return sum;
}
