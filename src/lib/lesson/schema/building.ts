import * as v from 'valibot';
import { didYouMean } from '../read/did-you-mean.ts';

/** Text for readers; must not be empty. */
export const prose = v.pipe(
	v.string(
		(issue) =>
			`a text is expected here${typeof issue.input === 'number' ? '; put the number between quotes' : ''}`
	),
	v.regex(/\S/u, 'this text is empty: write it or remove the key'),
	v.trim()
);

/** A stable name: lower-case letters, digits and hyphens. */
export const kebab = v.pipe(
	v.string('an id is expected here'),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'an id holds lower-case letters, digits and single hyphens, for example “role-asie”'
	)
);

/** Some texts; none when absent. */
export const proses = v.optional(v.array(prose, 'a list of texts is expected here'), []);

/** At least one text. */
export const someProse = v.pipe(
	v.array(prose, 'a list of texts is expected here'),
	v.minLength(1, 'at least one is needed here')
);

/** An object that takes these keys and no others; a key it does not know is compared with those it knows. */
export function strict<E extends v.ObjectEntries>(entries: E) {
	return v.strictObject(entries, (issue) => {
		if (issue.expected === 'never')
			return `unknown key “${String(issue.input)}”${didYouMean(String(issue.input), Object.keys(entries)) || `; known here: ${Object.keys(entries).join(', ')}`}`;
		if (issue.expected.startsWith('"')) return `${issue.expected.replaceAll('"', '')} is missing: add it`;
		return `an object is expected here, with the keys ${Object.keys(entries).join(', ')}`;
	});
}

/** One of a few words. */
export const oneOf = <const W extends readonly string[]>(words: W) =>
	v.picklist(
		words,
		(issue) => `one of ${words.join(', ')} is expected here${didYouMean(String(issue.input), words)}`
	);
