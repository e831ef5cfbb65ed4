import type { Plugin } from 'vite';

const COMMENT = /\/\*\*?[^]*?\*\//g;
const PLAIN = /const (\w+) = +\(i?\) => \{\s*return +\((`(?:[^`\\]|\\.)*`)\)\s*\};/g;
const MESSAGE =
	/export const (\w+) = +\(+inputs(?: = \{\})?, options = \{\}\) => \{\s*const locale = [^\n]+\n([^]*?)\}\);?/;
const CHOICE = /(?:if \(locale === ("[\w-]+")\) )?return (\w+)\(inputs\)/g;

/**
 * A module of Paraglide's with one function instead of one a language and another that calls them: an expression
 * that chooses among the texts. What it does not recognise stays as it is.
 */
export function brief(module: string): string {
	const code = module.replace(COMMENT, '');
	const texts = new Map([...code.matchAll(PLAIN)].map(([, name, text]) => [name!, text!]));
	const [message, name, body] = MESSAGE.exec(code) ?? [];
	if (!message || !name || !body) return module;
	const choices = [...body.matchAll(CHOICE)].map(([, locale, of]) => ({
		locale,
		text: texts.get(of!) ?? `${of}(i)`
	}));
	// Only the last one stands for every other language.
	if (choices.findIndex(({ locale }) => !locale) !== choices.length - 1) return module;
	const locale = choices.length > 2 ? 'l' : '(o?.locale ?? getLocale())';
	const text = choices.map((each) => (each.locale ? `${locale} === ${each.locale} ? ` : '') + each.text);
	const chosen = text.join(' : ');
	const arrow =
		choices.length > 2 ? `(i, o, l = o?.locale ?? getLocale()) => ${chosen}` : `(i, o) => ${chosen}`;
	return code.replace(PLAIN, '').replace(message, () => `export const ${name} = ${arrow};`);
}

/** Writes the messages of a built site briefly: they are a tenth of what a page's JavaScript weighs. */
export const briefMessages: Plugin = {
	name: 'brief-messages',
	apply: 'build',
	transform: {
		filter: { id: /\/i18n\/compiled\/messages\/(?!_index)\w+\.js$/ },
		handler: (code) => ({ code: brief(code), map: null })
	}
};
