import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ok, fail } from '#lib/base/result.ts';
import type { Fact } from '#lib/progress/facts.ts';
import { cardList, recordsOf } from '#lib/vocabulary/card-list.ts';
import { record } from '#lib/vocabulary/rows.fixture.ts';
import type { Keep } from '#lib/vocabulary/rows.ts';
import Exports from './Exports.svelte';
import type { WordWriters } from './word-writers.ts';

async function stage(
	kept: Keep[] = [],
	{ isBroken = false, anki }: { isBroken?: boolean; anki?: WordWriters['anki'] } = {}
) {
	const facts: Fact[] = [];
	const saved: { name: string; content: string | Uint8Array | Blob; type: string }[] = [];
	const records = () => {
		const added = facts.flatMap((fact) => (fact.table === 'keeps' ? [fact.row] : []));
		const notes = facts.flatMap((fact) => (fact.table === 'cardNotes' ? [fact.row] : []));
		return recordsOf({ keeps: [...kept, ...added], notes, states: [], reviews: [] });
	};
	const cards = cardList(records, () => []);
	const merge = async (added: readonly Fact[]) => {
		if (isBroken) return fail({ kind: 'engine' as const, detail: 'told to fail' });
		facts.push(...added);
		return ok(added.length);
	};
	const writers: WordWriters = {
		anki: anki ?? (async (records, _reviews, { typed }) => new Uint8Array([records.length, Number(typed)])),
		ankiText: async () => {
			throw new Error('told to fail');
		},
		csv: async (records) => records.map(({ card }) => card.word.headword).join()
	};
	const screen = await render(Exports, {
		writers,
		open: async () => ({ cards, merge }),
		save: (name, content, type = '') => saved.push({ name, content, type })
	});
	const choose = (content: BlobPart) =>
		userEvent.upload(
			screen.getByLabelText(/Apporter un tableau/),
			new File([content], 'mots.csv', { type: 'text/csv' })
		);
	return { screen, facts, saved, choose, records, status: screen.getByRole('status') };
}
const kept = (): Keep[] => {
	const { card } = record('un sommet');
	return [{ id: 'k', at: 0, lesson: 'l', term: 'sommet', kept: true, card: card.key, word: card.word }];
};

it('saves a package and a table of the words kept, and says how many', async () => {
	const { screen, saved, status } = await stage(kept());
	await screen.getByLabelText(/écrire la réponse/).click();
	await screen.getByRole('button', { name: /Paquet Anki/ }).click();
	await expect.element(status).toHaveTextContent(/^1 mot dans le fichier/);
	await screen.getByRole('button', { name: /Tableau/ }).click();
	await expect.element(status).toHaveTextContent(/\.csv »/);
	expect(saved).toMatchObject([
		{
			name: expect.stringMatching(/^route-des-mots-\d{4}-\d\d-\d\d\.apkg$/),
			content: new Uint8Array([1, 1])
		},
		{ name: expect.stringMatching(/\.csv$/), content: 'un sommet', type: 'text/csv' }
	]);
});

it('says so when nothing is kept or a file cannot be made', async () => {
	const none = await stage();
	await none.screen.getByRole('button', { name: /Paquet Anki/ }).click();
	await expect.element(none.status).toHaveTextContent('Vous n’avez encore gardé aucun mot.');
	expect(none.saved).toEqual([]);
	await none.screen.unmount();
	const failing = await stage(kept());
	await failing.screen.getByRole('button', { name: /Texte pour Anki/ }).click();
	await expect.element(failing.status).toHaveTextContent(/n’a pas pu être préparé/);
});

it('tells how far a long package is, and writes none when it is called off', async () => {
	// As long as it is let: each step takes longer than a frame.
	const endless: WordWriters['anki'] = async (_records, _reviews, _options, step) => {
		for (;;) {
			for (const end = performance.now() + 20; performance.now() < end;);
			await step(0.25);
		}
	};
	const { screen, saved, status } = await stage(kept(), { anki: endless });
	await screen.getByRole('button', { name: /Paquet Anki/ }).click();
	await expect.element(screen.getByRole('progressbar')).toHaveAttribute('value', '0.25');
	await screen.getByRole('button', { name: 'Annuler' }).click();
	await expect.element(status).toHaveTextContent(/aucun fichier n’a été écrit/);
	await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument();
	expect(saved).toEqual([]);
	await screen.getByRole('button', { name: /Tableau/ }).click();
	await expect.element(status).toHaveTextContent(/\.csv »/);
});

it('takes in a table, also one in the Windows-1252 of a French Excel, and the second time adds nothing', async () => {
	const { facts, choose, status, records } = await stage();
	// « mot;sens;note », then « l’œuvre;livre;à voir ».
	const excel = new Uint8Array(
		[...'mot;sens;note;couleur\r\nl~#uvre;livre;@ voir;bleu'].map(
			(sign) => ({ '~': 0x92, '#': 0x9c, '@': 0xe0 })[sign] ?? sign.charCodeAt(0)
		)
	);
	await choose(excel);
	await expect.element(status).toHaveTextContent('1 mot ajouté. Colonnes laissées de côté : couleur.');
	expect(records()).toMatchObject([
		{ card: { word: { headword: 'l’œuvre', definition: 'livre' }, note: 'à voir' } }
	]);
	const count = facts.length;
	await choose(excel);
	await expect.element(status).toHaveTextContent('1 mot était déjà là.');
	expect(facts).toHaveLength(count);
});

it('lists what is wrong line by line and changes nothing', async () => {
	const { facts, choose, status } = await stage();
	await choose('mot;niveau\nun traité;B1\n;B2\nun tour;C2');
	await expect.element(status).toHaveTextContent(/Rien n’a changé/);
	await expect.element(status).toHaveTextContent(/Ligne 3 : la colonne « mot » est vide/);
	await expect.element(status).toHaveTextContent(/Ligne 4 : « C2 » n’est pas un niveau/);
	expect(facts).toEqual([]);
});

it('says so when the words could not be saved', async () => {
	const { choose, status } = await stage([], { isBroken: true });
	await choose('mot\nun traité');
	await expect.element(status).toHaveTextContent(/n’a pas pu enregistrer/);
});
