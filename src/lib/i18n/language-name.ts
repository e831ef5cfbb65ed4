/** The name of a language, in a language: « anglais », “English”. The tag itself where the name is unknown. */
export function languageName(tag: string, inLanguage: string): string {
	try {
		return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}

/** The languages of the interface and of the glosses. The browser's own table costs 25 ms to open. */
const OWN_NAMES: Partial<Record<string, string>> = {
	ar: 'العربية',
	de: 'Deutsch',
	en: 'English',
	es: 'Español',
	fr: 'Français',
	pt: 'Português',
	ru: 'Русский',
	zh: '中文'
};

/** The name of a language in itself, with a capital, as a list of choices shows it: « Français », « Deutsch ». */
export function ownName(tag: string): string {
	const own = OWN_NAMES[tag];
	if (own) return own;
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
