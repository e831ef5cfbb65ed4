import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { compileFields, sampleQuestion } from '../sample.fixture.ts';
import { stage } from '../stage.fixture.ts';
import { categorise } from './categorise.ts';
import CategoriseView from './CategoriseView.svelte';

const question = sampleQuestion('categorise');
const four = compileFields('categorise', {
	categories: ['qui', 'quoi', 'où', 'quand'].map((name) => ({ name, items: [`mot pour ${name}`] }))
}).question;

it('asks a group per item, in an order of the seed, with the categories in the author’s order', async () => {
	const { screen } = await stage(CategoriseView, categorise, question);
	const names = [...screen.container.querySelectorAll('fieldset fieldset')].map(
		(group) => document.getElementById(group.getAttribute('aria-labelledby')!)?.textContent
	);
	expect(names.toSorted()).toEqual(question.items.map((item) => item.text));
	const radios = screen.getByRole('group', { name: 'un traité', exact: true }).getByRole('radio');
	expect(
		(radios.elements() as HTMLInputElement[]).map((radio) => radio.labels?.[0]?.innerText.trim())
	).toEqual(['économie', 'diplomatie']);
});

it('is answered with Tab, Space and arrows', async () => {
	const { screen, onresponse } = await stage(CategoriseView, categorise, question);
	await userEvent.keyboard('{Tab} {Tab} {ArrowDown}{Tab} {Tab} ');
	const { a, b, c, d } = onresponse.mock.lastCall![0];
	expect([a, b, c, d].toSorted()).toEqual(['a', 'b', 'b', 'b']);
	await screen.getByRole('button', { name: 'Vérifier' }).click();
	await expect.element(screen.getByRole('status').last()).toHaveTextContent(/right|partial|wrong/);
});

it('shows where a misplaced item belongs and says why', async () => {
	const { screen } = await stage(CategoriseView, categorise, question, {
		response: { a: 'b', b: 'b', c: 'b', d: 'a' },
		corrected: true
	});
	const summit = screen.getByRole('group', { name: 'un sommet', exact: true });
	await expect.element(summit).toHaveAccessibleDescription('Des chefs d’État s’y rencontrent.');
	await expect
		.element(summit.getByRole('radio', { name: 'économie' }))
		.toHaveAccessibleDescription('Votre réponse\u00a0: à revoir');
	await expect
		.element(summit.getByRole('radio', { name: 'diplomatie' }))
		.toHaveAccessibleDescription('Bonne réponse');
});

it('is lists to open when there are four categories', async () => {
	const { screen, onresponse } = await stage(CategoriseView, categorise, four);
	const list = screen.getByRole('combobox', { name: 'mot pour où' });
	expect([...(list.element() as HTMLSelectElement).options].slice(1).map((option) => option.text)).toEqual([
		'qui',
		'quoi',
		'où',
		'quand'
	]);
	await userEvent.selectOptions(list, 'où');
	const where = four.items.find((item) => item.text === 'mot pour où')!;
	expect(onresponse).toHaveBeenLastCalledWith({ [where.id]: where.category });
});
