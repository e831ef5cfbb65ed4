/** The name of a language, in a language: « anglais », “English”. The tag itself where the name is unknown. */
export function languageName(tag: string, inLanguage: string): string {
	try {
		return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

/** The name of a language in itself, with a capital, as a list of choices shows it: « Français », « Deutsch ». */
export function ownName(tag: string): string {
	const name = languageName(tag, tag);
	return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The first of `offered` that the reader's languages ask for, by primary subtag; `otherwise` when none is. */
export function preferred<T extends string>(
	offered: readonly T[],
	wanted: readonly string[],
	otherwise: T
): T {
	for (const tag of wanted) {
		const primary = tag.toLowerCase().split('-')[0];
		const found = offered.find((candidate) => candidate.toLowerCase().split('-')[0] === primary);
		if (found) return found;
	}
	return otherwise;
}
