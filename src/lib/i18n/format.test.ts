import { expect, it } from 'vitest';
import { formatDate, formatDuration, formatMinutes } from './format.ts';
import { languageName, ownName, preferred } from './language-name.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('writes a day as that day in every time zone', () => {
	expect(formatDate('2026-11-24', 'fr')).toBe('24 novembre 2026');
	expect(formatDate('2026-11-24', 'en')).toBe('November 24, 2026');
});

it.each([
	[45, '45 min'],
	[60, '1 h'],
	[65, '1 h 05 min'],
	[87, '1 h 27 min']
])('writes %i minutes as %s', (minutes, text) => {
	expect(plain(formatMinutes(minutes, 'fr'))).toBe(text);
});

it('rounds a measured duration to what matters', () => {
	expect(plain(formatDuration(12_400, 'fr'))).toBe('12 s');
	expect(plain(formatDuration(59_700, 'fr'))).toBe('1 min');
	expect(plain(formatDuration(3_900_000, 'fr'))).toBe('1 h 05 min');
});

it('names a language in another and in itself', () => {
	expect(languageName('en', 'fr')).toBe('anglais');
	expect(ownName('fr')).toBe('Français');
	expect(ownName('ru')).toBe('Русский');
	expect(languageName('not a tag', 'fr')).toBe('not a tag');
});

it('picks the first language that the reader asks for and we have', () => {
	const offered = ['en', 'es', 'pt', 'zh'] as const;
	expect(preferred(offered, ['it-IT', 'pt-BR', 'en'], 'en')).toBe('pt');
	expect(preferred(offered, ['zh-Hant-TW'], 'en')).toBe('zh');
	expect(preferred(offered, ['it'], 'en')).toBe('en');
	expect(preferred(offered, [], 'es')).toBe('es');
});
