import '#lib/ui/base.css';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { violations } from '#lib/question/stage.fixture.ts';
import type { GradebookData, GradebookStore } from '../gradebook.db.ts';
import { sampleAnswer, sampleAssigned, sampleCopies, sampleCopy } from '../gradebook.fixture.ts';
import type { MarkRow } from '../rows.ts';
import Gradebook from './Gradebook.svelte';
import type { Sheet } from './joints.ts';
import type { GradebookPlace } from './place.ts';

beforeEach(() => page.viewport(1000, 1400));
afterEach(() => {
	document.documentElement.style.colorScheme = '';
});

/** The class of an assignment with 30 pupils: 28 copies, one late and one from nobody known. */
function classroom(pupils = 30, questions = 6): GradebookData {
	const { assigned, of } = sampleAssigned(questions, pupils);
	const copies = sampleCopies({ assigned, of }, pupils - 3);
	const late = assigned.assignment.due!.at + 120_000;
	copies[4]!.submission.handedInAt = late;
	copies[0]!.submission.writing = { text: 'À mon avis, oui.', words: 4 };
	const answers = assigned.questions.map((question) => sampleAnswer(question, true));
	return { assigned, of, copies: [...copies, sampleCopy('stranger', 'Kevin', answers)], marks: [] };
}

async function stage(place: Partial<GradebookPlace> = {}, data: GradebookData | null = classroom()) {
	const saved: { marks: MarkRow[]; isBroken: boolean } = { marks: [], isBroken: false };
	const gate = <T>(work: () => T) =>
		saved.isBroken ? Promise.reject(new Error('told to fail')) : Promise.resolve(work());
	const store: GradebookStore = {
		read: async () => data ?? undefined,
		saveMark: (mark) => gate(() => void saved.marks.push(mark)),
		changeCopy: (id, change) =>
			gate(
				() =>
					void Object.assign(
						data!.copies.find((copy) => copy.id === id)!,
						change
					)
			),
		watch: (_assignment, changed) => (changed(), () => {}),
		close: () => {}
	};
	const written: Sheet[][] = [];
	const screen = await render(Gradebook, {
		place: { view: 'table', assignment: 'AAAAAAAAAAA', ...place } as GradebookPlace,
		open: async () => store,
		today: async () => [],
		links: { classes: '#classes', assignment: (id) => `#link-${id}`, collect: (id) => `#collect-${id}` },
		writers: {
			csv: async (sheet) => (written.push([sheet]), ''),
			xlsx: async (sheets) => (written.push([...sheets]), new Uint8Array())
		}
	});
	const rows = () => [...screen.container.querySelectorAll('tr[data-row] a')].map((link) => link.textContent);
	return { screen, saved, rows, written };
}
const pupil = (row: string) => stage({ view: 'pupil', row });

it('shows the class: figures, a line a pupil with what is to be known, and what to teach next', async () => {
	const { screen, rows } = await stage();
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	await expect.element(screen.getByRole('definition').first()).toHaveTextContent('27 / 30');
	await expect.element(screen.getByText('et 1 hors de la liste')).toBeVisible();
	await expect.element(screen.getByRole('row', { name: /Élève 05/ })).toHaveTextContent('en retard');
	await expect.element(screen.getByRole('row', { name: /Élève 30/ })).toHaveTextContent('pas de copie');
	await expect.element(screen.getByRole('heading', { name: 'À reprendre en classe' })).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Lien et QR code' }))
		.toHaveAttribute('href', '#link-AAAAAAAAAAA');
	// Whoever hears the table hears words, not signs.
	await expect
		.element(
			screen
				.getByRole('row', { name: /Élève 27/ })
				.getByRole('cell', { name: /Juste$/ })
				.first()
		)
		.toBeVisible();
});

it('sorts by name, score, time and question, and says so', async () => {
	const { screen, rows } = await stage();
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	const head = (name: string) => screen.getByRole('columnheader', { name, exact: true });
	await head('Score').getByRole('button').click();
	await expect.element(head('Score')).toHaveAttribute('aria-sort', 'descending');
	await expect.poll(() => rows()[0]).toBe('Élève 24');
	await head('Score').getByRole('button').click();
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	await expect.element(head('Score')).toHaveAttribute('aria-sort', 'ascending');
	await head('Temps').getByRole('button').click();
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	await head('Question 2').getByRole('button').click();
	await expect.element(head('Question 2')).toHaveAttribute('aria-sort', 'ascending');
	await expect.element(head('Score')).not.toHaveAttribute('aria-sort');
	const first = screen.container.querySelector('tr[data-row="0"] td.q:nth-of-type(5)');
	expect(first?.textContent).toContain('À revoir');
});

it('finds pupils by name and by state, and says how many', async () => {
	const { screen, rows } = await stage();
	await screen.getByRole('searchbox').fill('ELEVE 2');
	await expect.poll(rows).toEqual(Array.from({ length: 10 }, (_, n) => `Élève ${20 + n}`));
	await expect.element(screen.getByText('10 sur 31')).toBeVisible();
	await screen.getByRole('searchbox').fill('');
	await screen.getByLabelText('État').selectOptions('en retard (1)');
	await expect.poll(rows).toEqual(['Élève 05']);
	await screen.getByLabelText('État').selectOptions('nom inconnu (1)');
	await expect.poll(rows).toEqual(['Kevin']);
});

it('is walked by keyboard, has few of thousands of rows in the page, and keeps the focus', async () => {
	const { screen, rows } = await stage({}, classroom(2000, 3));
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	expect(rows().length).toBeLessThan(120);
	const table = screen.getByRole('table').first();
	await expect.element(table).toHaveAttribute('aria-rowcount', '2003');
	screen.container.querySelector<HTMLElement>('tr[data-row] a')!.focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.poll(() => document.activeElement?.textContent).toBe('Élève 03');
	await userEvent.keyboard('{End}');
	await expect.poll(() => document.activeElement?.textContent).toBe('Kevin');
	await expect.poll(() => rows().length).toBeLessThan(120);
	// Scrolled away, the row with the focus stays.
	screen.container.querySelector('.scroller')!.scrollTop = 0;
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	expect(document.activeElement?.textContent).toBe('Kevin');
	// Tab leaves the names at once.
	await userEvent.keyboard('{Tab}');
	expect(document.activeElement?.closest('tbody')).toBeNull();
});

it('has all rows in the page for paper, and a report for each pupil when they are asked for', async () => {
	const { screen, rows } = await stage({}, classroom(200, 2));
	await expect.poll(() => rows()[0]).toBe('Élève 01');
	expect(rows().length).toBeLessThan(120);
	dispatchEvent(new Event('beforeprint'));
	expect(rows()).toHaveLength(201);
	dispatchEvent(new Event('afterprint'));
	await expect.poll(() => rows().length).toBeLessThan(120);
	await screen.getByRole('searchbox').fill('Élève 01');
	const print = vi.spyOn(window, 'print').mockImplementation(() => {
		dispatchEvent(new Event('beforeprint'));
		const names = [...screen.container.querySelectorAll('section .name')];
		expect(names.map(({ textContent }) => textContent)).toEqual(['Élève 01']);
		dispatchEvent(new Event('afterprint'));
	});
	await screen.getByRole('button', { name: /Imprimer 1 bilan/ }).click();
	expect(print).toHaveBeenCalledOnce();
	print.mockRestore();
});

it('shows every answer of a pupil in words, with the right one', async () => {
	const { screen } = await pupil('p1');
	await expect.element(screen.getByRole('heading', { level: 1, name: 'Élève 01' })).toBeVisible();
	const cards = screen.getByRole('article', { name: /Que dit le texte/ });
	expect(cards.elements()).toHaveLength(6);
	await expect.element(cards.first()).toHaveTextContent(/Réponse.+Bonne réponse/s);
	await expect.element(screen.getByText('À mon avis, oui.').first()).toBeVisible();
	await expect.element(screen.getByText(/C’est cette copie qui compte/)).toBeVisible();
});

it('saves a mark and a comment at once, and says so only once they are saved', async () => {
	const { screen, saved } = await pupil('p1');
	const card = screen.getByRole('article', { name: /^1\. Que dit/ });
	await card.getByText('Noter ou commenter').click();
	const before = screen.container.querySelector('.score strong')!.textContent;
	await card.getByLabelText('Note').selectOptions('50 %');
	await expect.element(card.getByText('✓ Enregistré')).toBeVisible();
	expect(saved.marks).toMatchObject([{ id: 'copy-0/question-1', credit: 0.5, comment: '' }]);
	await expect.poll(() => screen.container.querySelector('.score strong')!.textContent).not.toBe(before);
	await card.getByLabelText('Commentaire').fill('Relisez la phrase 2.');
	await expect.poll(() => saved.marks.at(-1)).toMatchObject({ credit: 0.5, comment: 'Relisez la phrase 2.' });
	await card.getByLabelText('Note').selectOptions('');
	await expect.poll(() => 'credit' in saved.marks.at(-1)!).toBe(false);
});

it('says that a mark is not saved when the write fails, and saves it when told to', async () => {
	const { screen, saved } = await pupil('p1');
	const card = screen.getByRole('article', { name: /^1\. Que dit/ });
	await card.getByText('Noter ou commenter').click();
	const before = screen.container.querySelector('.score strong')!.textContent;
	saved.isBroken = true;
	await card.getByLabelText('Note').selectOptions('25 %');
	await expect.element(card.getByRole('alert')).toHaveTextContent('Pas enregistré');
	expect(card.getByText('✓ Enregistré').elements()).toEqual([]);
	expect(screen.container.querySelector('.score strong')!.textContent).toBe(before);
	saved.isBroken = false;
	await card.getByRole('button', { name: 'Réessayer' }).click();
	await expect.element(card.getByText('✓ Enregistré')).toBeVisible();
	expect(saved.marks).toMatchObject([{ credit: 0.25 }]);
});

it('sets a copy aside, says when that failed, and gives a stranger’s copy to a pupil', async () => {
	const { screen, saved } = await pupil('nkevin');
	await expect.element(screen.getByText(/Ce nom n’est pas dans la liste/)).toBeVisible();
	saved.isBroken = true;
	await screen.getByRole('button', { name: /Mettre de côté/ }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Pas enregistré');
	saved.isBroken = false;
	await screen.getByRole('button', { name: 'Réessayer' }).click();
	await expect.element(screen.getByText(/Mise de côté.+elle ne compte pas/)).toBeVisible();
	await screen.getByLabelText(/Copie de/).selectOptions('Élève 29');
	await expect.poll(() => location.hash).toBe('#AAAAAAAAAAA/pupil/p29');
	location.hash = '';
});

it('analyses a question: figures, each option with how often it was chosen, who missed it', async () => {
	const { screen } = await stage({ view: 'question', question: 'question-1' });
	await expect.element(screen.getByRole('heading', { level: 1, name: 'Question 1' })).toBeVisible();
	await expect.element(screen.getByText('Discrimination')).toBeVisible();
	const right = screen.getByRole('table').getByRole('row', { name: /Juste/ });
	await expect.element(right).toHaveTextContent(/\d+ \(\d+ %\)/);
	const missed = screen.getByRole('link', { name: /^Élève/ });
	await expect
		.element(missed.first())
		.toHaveAttribute('href', expect.stringMatching(/#AAAAAAAAAAA\/pupil\/p\d+/));
});

it('warns in plain words when there are few copies', async () => {
	const data = classroom(8, 3);
	const { screen } = await stage(
		{ view: 'question', question: 'question-1' },
		{ ...data, copies: data.copies.slice(0, 1) }
	);
	await expect.element(screen.getByText(/Une seule copie compte ici/)).toBeVisible();
});

it('writes the sheets of the gradebook, with plain rows', async () => {
	const { screen, written } = await stage();
	await screen.getByRole('button', { name: /^Exporter/ }).click();
	await screen
		.getByRole('button', { name: /XLSX\)$/ })
		.last()
		.click();
	await expect.element(screen.getByText(/préparé/)).toBeVisible();
	expect(written[0]!.map(({ name, rows }) => [name, rows.length])).toEqual([
		['Notes', 31],
		['Réponses', 28 * 6],
		['Questions', 6]
	]);
	for (const { columns, rows } of written[0]!)
		for (const row of rows) expect(row).toHaveLength(columns.length);
	await screen.getByRole('button', { name: 'Notes (CSV)' }).click();
	await expect.poll(() => written[1]?.[0]?.name).toBe('Notes');
});

it('says that there is no such gradebook here, or no copy yet', async () => {
	const missing = await stage({}, null);
	await expect.element(missing.screen.getByRole('alert')).toHaveTextContent(/n’est pas sur cet appareil/);
	await missing.screen.unmount();
	const { assigned } = sampleAssigned(3, 0);
	const { screen } = await stage({}, { assigned, copies: [], marks: [] });
	await expect.element(screen.getByText(/Aucune copie pour l’instant/)).toBeVisible();
});

it.each([
	['the table', {}],
	['a pupil', { view: 'pupil', row: 'p1' }],
	['a stranger', { view: 'pupil', row: 'nkevin' }],
	['a question', { view: 'question', question: 'question-1' }]
] as const)('has nothing for axe to find on %s, in light and in dark', async (_name, place) => {
	const { screen } = await stage(place);
	await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
	for (const button of screen.getByText('Noter ou commenter').elements().slice(0, 1))
		(button as HTMLElement).click();
	for (const scheme of ['light', 'dark']) {
		document.documentElement.style.colorScheme = scheme;
		// Colours that are still on their way to the other scheme have another contrast.
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
		expect(await violations(screen.container)).toEqual([]);
	}
});
