import { flushSync } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { m } from './compiled/messages.js';
import { language } from './language.svelte.ts';

afterEach(() => {
	language.choose('fr');
	localStorage.clear();
});

it('switches the texts on screen without reloading', () => {
	const shown: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void shown.push(m.nav_settings()));
	});
	flushSync();
	language.choose('en');
	flushSync();
	stop();
	expect(shown).toEqual(['Réglages', 'Settings']);
});

it('stays French until the kept choice is taken up', () => {
	localStorage.setItem('language', 'en');
	expect(m.nav_settings()).toBe('Réglages');
	language.restore();
	expect(m.nav_settings()).toBe('Settings');
});

it('ignores a kept language that has no catalogue', () => {
	localStorage.setItem('language', 'xx');
	language.restore();
	expect(language.current).toBe('fr');
	expect(language.direction).toBe('ltr');
});
