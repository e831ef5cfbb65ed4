/** Dicollecte's parts of speech (`po:`), by the letters of tag.ts. What is missing says nothing of its own. */
const PARTS: Record<string, string> = {
	nom: 'N',
	titr: 'N',
	'loc.nom': 'N',
	npr: 'P',
	prn: 'P',
	patr: 'P',
	'loc.patr': 'P',
	adj: 'A',
	'loc.adj': 'A',
	nbro: 'A',
	adv: 'R',
	'loc.adv': 'R',
	negadv: 'R',
	proadv: 'R',
	advint: 'R',
	prep: 'S',
	prepv: 'S',
	'loc.prep': 'S',
	cjsub: 'C',
	cjco: 'C',
	'loc.cj': 'C',
	det: 'D',
	detdem: 'D',
	detpos: 'D',
	detind: 'D',
	detneg: 'D',
	detint: 'D',
	detex: 'D',
	nb: 'M',
	interj: 'I',
	'loc.interj': 'I'
};
const TENSES: Record<string, string> = {
	infi: 'n',
	ppre: 'g',
	ppas: 'q',
	ipre: 'p',
	iimp: 'i',
	ipsi: 'h',
	ifut: 'f',
	cond: 'c',
	spre: 's',
	simp: 't',
	impe: 'm'
};
const GENDERS: Record<string, string> = { mas: 'm', fem: 'f', epi: 'e' };
const NUMBERS: Record<string, string> = { sg: 's', pl: 'p', inv: 'i' };
/** Errors listed to be marked, prefixes and signs: no words of a text. */
const LEFT_OUT = ['err', 'pfx', 'sfx', 'ponc', 'sign'];

const valuesOf = (marks: readonly string[], name: string): string[] =>
	marks.filter((mark) => mark.startsWith(name)).map((mark) => mark.slice(name.length));
const oneOf = (table: Record<string, string>, keys: readonly string[]): string | undefined =>
	keys.map((key) => table[key]).find((value) => value !== undefined);

/** `1sg` → `1s`, `3pl!` → `3p`; `1isg` and `1jsg` are the first person before « je ». */
const personOf = (value: string): string | undefined => {
	const [, person, number] = /^([123])[ij]?(s|p)[gl]!?$/.exec(value) ?? [];
	return person && `${person}${number}`;
};

/**
 * What a form is, as codes of tag.ts, from the marks that Hunspell's French dictionary gives it. A
 * capital on a noun that has but one form makes it a name: `Chine`, not `Chinois`.
 */
export function tagsOf(lemma: string, marks: readonly string[], isOnlyForm = false): string[] {
	const values = [...valuesOf(marks, 'po:'), ...valuesOf(marks, 'is:')];
	if (values.some((value) => LEFT_OUT.includes(value))) return [];
	const gender = oneOf(GENDERS, values);
	const number = oneOf(NUMBERS, values);
	const shape = gender || number ? `${gender ?? '-'}${number ?? '-'}` : '';

	const isVerb = values.some((value) => /^v\d/.test(value));
	const tags = isVerb ? verbTags(values, shape) : [];
	for (const value of values) {
		// A participle serves as an adjective: the reader knows.
		if (isVerb && value === 'adj') continue;
		const part = /^pro(?!adv)/.test(value) ? 'O' : PARTS[value];
		if (!part) continue;
		const isName = part === 'N' && isOnlyForm && /^\p{Lu}/u.test(lemma);
		tags.push(`${isName ? 'P' : part}${shape}`);
	}
	return [...new Set(tags)];
}

function verbTags(values: readonly string[], shape: string): string[] {
	const tenses = values.flatMap((value) => TENSES[value] ?? []);
	const persons = values.flatMap((value) => personOf(value) ?? []);
	return tenses.flatMap((tense) => {
		if (tense === 'q') return `Vq${shape}`;
		if (tense === 'n' || tense === 'g') return `V${tense}`;
		return persons.map((person) => `V${tense}${person}`);
	});
}
