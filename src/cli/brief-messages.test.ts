import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { compile } from '@inlang/paraglide-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brief } from './brief-messages.ts';
import { i18n } from './i18n.js';

type Message = (inputs: object, options?: { locale: string }) => string;

const folder = mkdtempSync(join(tmpdir(), 'brief-'));
const read = (name: string) => readFileSync(join(folder, 'messages', name), 'utf8');

// As for a built site: a module a message.
beforeAll(
	async () => void (await compile({ ...(await i18n()), outdir: folder, outputStructure: 'message-modules' })),
	60_000
);
afterAll(() => rmSync(folder, { recursive: true }));

/** What all the modules say in one language, or in one that is given. Their names do not clash. */
function said(modules: readonly string[], language: string, options?: { locale: string }): string[] {
	const script = modules
		.map((module) => module.replace(/^import .*$/gm, '').replace(/export const (\w+) =/, 'all.$1 ='))
		.join('\n');
	const all: Record<string, Message> = {};
	const registry = { plural: (locale: string, n: number) => new Intl.PluralRules(locale).select(n) };
	runInNewContext(script, { all, registry, getLocale: () => language, experimentalStaticLocale: undefined });
	const inputs = (n: number) =>
		new Proxy({}, { get: (_, key) => (String(key).length < 6 ? n : `[${String(key)}]`) });
	return Object.entries(all).flatMap(([name, message]) =>
		[1, 3].map((n) => `${name}: ${message(inputs(n), options)}`)
	);
}

test('every message says the same, in the language of the interface and in a given one', () => {
	const modules = readdirSync(join(folder, 'messages'))
		.filter((name) => name.endsWith('.js') && name !== '_index.js')
		.map(read);
	const briefly = modules.map(brief);
	expect(briefly.join('').length).toBeLessThan(modules.join('').length / 3);
	expect(said(briefly, 'fr')).toEqual(said(modules, 'fr'));
	expect(said(briefly, 'en')).toEqual(said(modules, 'en'));
	expect(said(briefly, 'en', { locale: 'fr' })).toEqual(said(modules, 'fr'));
});

test('a message without forms becomes one expression', () => {
	expect(brief(read('quiz_check.js'))).toMatch(
		/export const quiz_check = \(i, o\) => \(o\?\.locale \?\? getLocale\(\)\) === "fr" \? `[^`]+` : `[^`]+`;$/
	);
});

test('with three languages the last one stands for the others', () => {
	const module = `const fr = () => {\n\treturn (\`Oui\`)\n};\nconst en = () => {\n\treturn (\`Yes\`)\n};
const de = () => {\n\treturn (\`Ja\`)\n};\nexport const yes = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "fr") return fr(inputs)\n\tif (locale === "en") return en(inputs)\n\treturn de(inputs)\n});`;
	expect(brief(module).trim()).toBe(
		'export const yes = (i, o, l = o?.locale ?? getLocale()) => l === "fr" ? `Oui` : l === "en" ? `Yes` : `Ja`;'
	);
});

test('what it does not know stays as it is', () => {
	expect(brief('export const a = 1;')).toBe('export const a = 1;');
});
