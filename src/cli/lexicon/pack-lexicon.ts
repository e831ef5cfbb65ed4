import { frontCode } from '#lib/french/lexicon/front-coding.ts';
import { LEXICON_FORMAT } from '#lib/french/lexicon/lexicon.ts';
import type { ExpandedEntry } from './hunspell.ts';
import { tagsOf } from './tags.ts';

/** The text of the lexicon file (see lexicon.ts): words that inflect alike share a paradigm, the commonest first. */
export function packLexicon(entries: readonly ExpandedEntry[]): string {
	const stemsOf = new Map<string, Set<string>>();
	for (const entry of entries) {
		const forms = taggedForms(entry);
		if (!forms.size) continue;
		const stem = commonStart([entry.lemma, ...forms.keys()]);
		const endings = [...forms].map(([form, tags]) => `${form.slice(stem.length)}=${[...tags].join(',')}`);
		const paradigm = `${entry.lemma.slice(stem.length)}\t${endings.sort().join(' ')}`;
		const stems = stemsOf.get(paradigm);
		if (stems) stems.add(stem);
		else stemsOf.set(paradigm, new Set([stem]));
	}
	const paradigms = [...stemsOf].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
	const pairs = paradigms
		.flatMap(([, stems], number) => [...stems].map((stem) => [stem, number] as const))
		.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x - y));
	const coded = frontCode(pairs.map(([stem]) => stem));
	return [
		`${LEXICON_FORMAT} ${paradigms.length}`,
		...paradigms.map(([paradigm]) => paradigm),
		...pairs.map(([, number], index) => `${coded[index]} ${number.toString(36)}`),
		''
	].join('\n');
}

function taggedForms({ lemma, forms }: ExpandedEntry): Map<string, Set<string>> {
	const tagged = new Map<string, Set<string>>();
	const isOnlyForm = new Set(forms.map(({ form }) => form)).size === 1;
	for (const { form, marks } of forms) {
		const tags = tagsOf(lemma, marks, isOnlyForm);
		if (!tags.length) continue;
		const known = tagged.get(form);
		if (known) tags.forEach((tag) => known.add(tag));
		else tagged.set(form, new Set(tags));
	}
	return tagged;
}

function commonStart(texts: readonly string[]): string {
	const [first = ''] = texts;
	let length = first.length;
	for (const text of texts) while (!text.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}
