/** Common words that begin with É, as stems: what follows is free. */
const ACUTE = `
tats? glises? coles? conomi\\p{L}* nergi\\p{L}* gypt\\p{L}* lysée mirats? thiopie tudes? tudiant\\p{L}*
vénements? vènements? quipe\\p{L}* ducation colog\\p{L}* lections? missions? poques? trang\\p{L}* crire crit\\p{L}*
cout\\p{L}* galement galit\\p{L}* volution\\p{L}* tapes? levé?e?s? lèves? vide(?:nt|mment)\\p{L}* tant tai(?:t|ent)
té carts? chang\\p{L}* chec\\p{L}* lectri\\p{L}* lément\\p{L}* norm\\p{L}* preuve\\p{L}* tabli\\p{L}* troit\\p{L}*
valu\\p{L}* dit(?:eur|ion|orial)\\p{L}* numér\\p{L}* pargn\\p{L}* quilibr\\p{L}* rosion toiles? vit\\p{L}*
`
	.trim()
	.split(/\s+/);
const E_ACUTE = new RegExp(`(?<![\\p{L}\\p{M}])E(?=(?:${ACUTE.join('|')})(?![\\p{L}\\p{M}]))`, 'gu');
const CEDILLA = /(?<![\p{L}\p{M}])C(?=a \p{Ll})/gu;
const CIRCUMFLEX = /(?<![\p{L}\p{M}])E(?=tre(?:s(?! )|(?![\p{L}\p{M}])))/gu;
/** *A* at the head of a sentence is the preposition: the verb does not begin one, but for `A-t-il`. */
const GRAVE = /(?<=(?:^|[.!?…»:–—\n«])\s{0,2})A(?=[ \u00A0](?:[\p{Ll}][’']|[\p{Ll}]{2,}|\p{Lu}\p{Ll}))/gu;

/** Capitals that lost their accent at the head of a word: `Etat`, `Ca va`, `A la fin`. */
export function* unaccentedCapitals(text: string): Generator<{ index: number; length: number; fix: string }> {
	const rules: [RegExp, string][] = [
		[E_ACUTE, 'É'],
		[CIRCUMFLEX, 'Ê'],
		[CEDILLA, 'Ç'],
		[GRAVE, 'À']
	];
	for (const [pattern, fix] of rules)
		for (const { index } of text.matchAll(pattern)) yield { index, length: 1, fix };
}
