import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { earlyInput, replayInput } from './early-input.browser.ts';

const field = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[name=${name}]`)!;
const radios = () => [...document.querySelectorAll<HTMLInputElement>('[name=pick]')];
const heard = vi.fn<(type: string, name: string) => void>();
const hear = (event: Event) => heard(event.type, (event.target as HTMLInputElement).name);

beforeEach(() => {
	heard.mockClear();
	const main = document.createElement('main');
	const form = main.appendChild(document.createElement('form'));
	form.dataset['ready'] = '';
	for (const value of ['a', 'b']) form.append(input('radio', 'pick', value));
	const tick = form.appendChild(input('checkbox', 'kept', 'yes'));
	tick.defaultChecked = true;
	form.append(input('text', 'word', ''));
	const select = form.appendChild(document.createElement('select'));
	select.name = 'gap';
	for (const text of ['…', 'sommet']) select.append(new Option(text));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		heard('submit', '');
	});
	document.body.append(main);
});
afterEach(() => document.querySelector('main')?.remove());

function input(type: string, name: string, value: string): HTMLInputElement {
	return Object.assign(document.createElement('input'), { type, name, defaultValue: value });
}

/** Fills the form in, has it set back as hydration does, and replays. */
function replay() {
	const early = earlyInput();
	document.querySelector('form')!.reset();
	for (const type of ['change', 'input']) document.querySelector('form')!.addEventListener(type, hear);
	replayInput(early);
}

it('gives back what was picked, typed and chosen, and tells who listens', () => {
	radios()[1]!.checked = true;
	field<HTMLInputElement>('word').value = 'traité';
	field<HTMLSelectElement>('gap').selectedIndex = 1;
	replay();
	expect(radios().map(({ checked }) => checked)).toEqual([false, true]);
	expect(field<HTMLInputElement>('word').value).toBe('traité');
	expect(field<HTMLSelectElement>('gap').value).toBe('sommet');
	for (const name of ['pick', 'word', 'gap']) expect(heard).toHaveBeenCalledWith('change', name);
	expect(heard).not.toHaveBeenCalledWith('submit', '');
});

it('touches nothing that is as it was served', () => {
	replay();
	expect(earlyInput()).toEqual([]);
	expect(heard).not.toHaveBeenCalled();
	expect(field<HTMLInputElement>('kept').checked).toBe(true);
});

it('hands in once what was handed in', () => {
	radios()[0]!.checked = true;
	document.documentElement.dataset['submitted'] = '';
	replay();
	expect(heard.mock.lastCall).toEqual(['submit', '']);
	heard.mockClear();
	replayInput([]);
	expect(heard).not.toHaveBeenCalled();
});
