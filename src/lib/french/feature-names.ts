/** The words in which lesson files say what a form is; the interface has a wording for each. */
export const FEATURES = [
	'infinitive',
	'present',
	'imperfect',
	'future',
	'simple-past',
	'compound-past',
	'pluperfect',
	'conditional',
	'subjunctive',
	'imperative',
	'past-participle',
	'present-participle',
	'1s',
	'2s',
	'3s',
	'1p',
	'2p',
	'3p',
	'm',
	'f',
	's',
	'p',
	'noun',
	'verb',
	'adjective',
	'adverb'
] as const;

const token = `(?:${FEATURES.join('|')})`;
const analysis = `${token}(?: ${token})*`;

/** `present 3p`, `past-participle f p`, `present 3s / imperative 2s`. */
export const FEATURES_PATTERN = new RegExp(`^${analysis}(?: / ${analysis})*$`);
