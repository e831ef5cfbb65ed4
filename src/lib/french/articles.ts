/** An article at the head of a normalised answer, and what it tells. */
export interface Article {
	text: string;
	gender?: 'm' | 'f';
	plural: boolean;
	elided: boolean;
}

const ARTICLE = /^(?:(?:de la|une?|l[ea]|du|les|des) |(?:de )?l')(?=.)/;
const GENDERS: Record<string, 'm' | 'f'> = { un: 'm', le: 'm', du: 'm', une: 'f', la: 'f', 'de la': 'f' };

/** Cuts the article off a normalised answer; `rest` is the whole answer when it has none. */
export function splitArticle(answer: string): { article?: Article; rest: string } {
	const found = ARTICLE.exec(answer)?.[0];
	if (!found) return { rest: answer };
	const text = found.trim();
	return {
		article: {
			text,
			gender: GENDERS[text],
			plural: text === 'les' || text === 'des',
			elided: text.endsWith("'")
		},
		rest: answer.slice(found.length)
	};
}
