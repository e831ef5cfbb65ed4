/** What one form is, by category: `{ tense: 'present', person: '3p' }`. */
type Analysis = Partial<Record<Category, string>>;
type Category = 'class' | 'tense' | 'person' | 'gender' | 'number';

/** How a form differs from the expected one. `is` names what it is where it differs, parted by spaces. */
export interface Difference {
	code: 'verb-form' | 'agreement' | 'word-class';
	is: string;
}

const CLASSES = ['noun', 'verb', 'adjective', 'adverb'];

function categoryOf(token: string): Category {
	if (/^[123]/.test(token)) return 'person';
	if (token === 'm' || token === 'f') return 'gender';
	if (token === 's' || token === 'p') return 'number';
	return CLASSES.includes(token) ? 'class' : 'tense';
}

function analysisOf(text: string): Analysis {
	const analysis: Analysis = {};
	for (const token of text.split(' ')) analysis[categoryOf(token)] = token;
	if (analysis.tense) analysis.class = 'verb';
	// Only what always agrees has a gender and a number that go without saying.
	if (analysis.tense === 'past-participle' || analysis.class === 'adjective')
		return { gender: 'm', number: 's', ...analysis };
	return analysis;
}

function differences(form: Analysis, expected: Analysis): Category[] {
	const isVerb = (analysis: Analysis) => analysis.class === 'verb';
	if (isVerb(form) !== isVerb(expected) || (form.class && expected.class && form.class !== expected.class))
		return ['class'];
	return (['tense', 'person', 'gender', 'number'] as const).filter(
		(category) => form[category] && form[category] !== expected[category]
	);
}

/**
 * What a form is and the expected one is not, from what the author said of both; `undefined` when nothing tells
 * them apart. Of several analyses (`present 3s / imperative 2s`), the pair that differs least is meant.
 */
export function difference(form: string, expected: string): Difference | undefined {
	let least: [Analysis, Category[]] | undefined;
	for (const one of form.split(' / ').map(analysisOf))
		for (const other of expected.split(' / ').map(analysisOf)) {
			const categories = differences(one, other);
			if (!least || categories.length < least[1].length) least = [one, categories];
		}
	const [analysis, categories] = least ?? [{}, []];
	if (categories.length === 0) return undefined;
	const is = categories.flatMap((category) => analysis[category] ?? []).join(' ');
	if (categories[0] === 'class') return is ? { code: 'word-class', is } : undefined;
	const ofVerb = categories[0] === 'tense' || categories[0] === 'person';
	return { code: ofVerb ? 'verb-form' : 'agreement', is };
}
