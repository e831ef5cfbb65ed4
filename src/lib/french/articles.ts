/** An article at the head of a normalised answer, and what it tells. */
export interface Article {
	text: string;
	gender?: 'm' | 'f';
	plural: boolean;
	elided: boolean;
}

const ARTICLE = /^(?:(?:de la|une?|l[ea]|du|les|des) |(?:de )?l')(?=.)/;
const GENDERS: Record<string, 'm' | 'f'> = {
	un: 'm',
	le: 'm',
	du: 'm',
	au: 'm',
	ce: 'm',
	cet: 'm',
	une: 'f',
	la: 'f',
	'de la': 'f',
	cette: 'f'
};

const read = (text: string): Article => ({
	text,
	gender: GENDERS[text],
	plural: /^(?:[lmtsdc]es|[nv]os|leurs|aux)$/.test(text),
	elided: text.endsWith("'")
});

/** Cuts the article off a normalised answer; `rest` is the whole answer when it has none. */
export function splitArticle(answer: string): { article?: Article; rest: string } {
	const found = ARTICLE.exec(answer)?.[0];
	return found ? { article: read(found.trim()), rest: answer.slice(found.length) } : { rest: answer };
}

const DETERMINER =
	/(?<![\p{L}'-])(?:une?|l[ea]s?|du|des|aux?|ce|cet|cette|[cmts]es|[mts](?:on|a)|[nv]os|[nv]otre|leurs?|l')$/u;
/** Before a verb these are pronouns: *il la signe*, *il leur parle*. */
const MAY_BE_PRONOUN = /^(?:l(?:e|a|es|'|eur)|ce)$/;

/** A determiner that stands just before a gap; `isSure` unless it may be a pronoun. */
export interface Determiner extends Article {
	isSure: boolean;
}

/** The determiner at the end of a normalised text, which the word of a gap comes after. */
export function determinerAtEnd(before: string): Determiner | undefined {
	const text = DETERMINER.exec(before)?.[0];
	return text
		? { ...read(text), isSure: !MAY_BE_PRONOUN.test(text) || (text === before && text !== "l'") }
		: undefined;
}
