import { expect, test } from 'vitest';
import { dueTexts } from './due.ts';

const at = Date.UTC(2026, 10, 27, 17, 0);

test('a date is told once where the clocks agree, and twice where they do not', () => {
	const same = dueTexts({ at, zone: 'Europe/Paris' }, 'fr', 'Europe/Madrid');
	expect(same).toEqual({ own: 'vendredi 27 novembre 2026 à 18:00' });
	const apart = dueTexts({ at, zone: 'Europe/Paris' }, 'fr', 'America/Guadeloupe');
	expect(apart.own).toMatch(/^vendredi 27 novembre 2026 à 13:00 \(.+\)$/);
	expect(apart.teacher).toMatch(/^vendredi 27 novembre 2026 à 18:00 \(.*Europe.*\)$/);
});

test('a zone that nobody knows is left out', () => {
	expect(dueTexts({ at, zone: 'Mars/Olympus' }, 'fr', 'UTC')).toEqual({
		own: 'vendredi 27 novembre 2026 à 17:00'
	});
	expect(dueTexts({ at, zone: '' }, 'en', 'UTC').own).toContain('2026');
});
