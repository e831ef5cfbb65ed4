import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { readLexiconFile } from '#lib/french/lexicon/dictionary.browser.ts';
import { LEXICON_FILES } from '#lib/french/lexicon/files.ts';
import type { Section } from '#lib/lesson/lesson.ts';
import { gloss } from '../gloss-choice.svelte.ts';
import { memoryStore } from '../memory-store.fixture.ts';
import { ReadingSession } from '../reading-session.svelte.ts';
import Reading from '../Reading.svelte';
import { text } from '../text.fixture.ts';

const FILES: Record<string, string> = {
	'fr.txt':
		'lexique 1 4\nr\tnt=Vp3p r=Vn\ner\té=Vqms er=Vn\n\t=Nms s=Nmp\n\t=O\n0dure 0\n0il 3\n0pays 2\n0sign 1\n',
	'fr-es.txt': 'traductions 1\npays\tNm\tpaís, tierra|región\nsigner\tV\tfirmar\n'
};
const asked: string[] = [];

beforeEach(async () => {
	asked.length = 0;
	await caches.delete('lexicon');
	gloss.chooseLanguage('es');
	const real = globalThis.fetch;
	vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
		const name = /lexicon\/([^?]+)\?/.exec(String(input))?.[1];
		if (!name) return real(input, init);
		asked.push(name);
		return new Response(FILES[name] ?? '', { status: name in FILES ? 200 : 404 });
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	// Other tests share this browser's preferences.
	gloss.chooseLanguage('en');
	localStorage.removeItem('gloss-language');
	gloss.Words = undefined;
});

const empty = createRawSnippet(() => ({ render: () => '<span></span>' }));
async function stage() {
	const memory = memoryStore();
	const session = new ReadingSession(text, memory.open);
	const screen = await render(Reading, {
		text,
		session,
		use: async () => session,
		levels: empty,
		guided: createRawSnippet<[Section]>(() => ({ render: () => '<p>Question</p>' })),
		end: empty,
		onend: () => {}
	});
	await expect
		.element(screen.getByRole('button', { name: 'traité', exact: true }))
		.toHaveAttribute('aria-expanded', 'false');
	/** Taps where a word stands, as a finger does: before the first tap it is no element. */
	const tap = async (word: string) => {
		const walker = document.createTreeWalker(
			screen.container.querySelector('article')!,
			NodeFilter.SHOW_TEXT
		);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent!.indexOf(word);
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + word.length);
			const parent = node.parentElement!;
			const point = () => {
				const { x, y, width, height } = range.getBoundingClientRect();
				return { clientX: x + width / 2, clientY: y + height / 2 };
			};
			// A section is drawn only once it is near the screen: nobody taps on what is not there yet.
			parent.scrollIntoView({ block: 'center' });
			await vi.waitFor(() => {
				const { clientX, clientY } = point();
				expect(parent.contains(document.elementFromPoint(clientX, clientY))).toBe(true);
			});
			parent.dispatchEvent(new MouseEvent('click', { bubbles: true, ...point() }));
			return;
		}
		throw new Error(`${word} is not in the text`);
	};
	return { screen, memory, tap };
}

it('says nothing of dictionaries before a word is asked for', async () => {
	await stage();
	expect(asked).toEqual([]);
	expect(document.querySelector('[data-word]')).toBeNull();
});

it('explains a tapped word, keeps it with its sentence, and gives the focus back', async () => {
	const { screen, memory, tap } = await stage();
	await tap('pays');
	const note = screen.getByRole('dialog');
	await expect.element(note).toHaveTextContent('país, tierra');
	await expect.element(note).toHaveTextContent('región');
	await expect.element(note).toHaveTextContent('nom masculin');
	await expect.element(note).toHaveTextContent('WikDict');

	await note.getByRole('button', { name: 'Garder' }).click();
	await expect.element(note.getByRole('button', { name: 'Gardé' })).toHaveAttribute('aria-pressed', 'true');
	expect(memory.rows('keeps')).toMatchObject([
		{
			term: 'noun:un pays',
			card: 'noun:un pays',
			kept: true,
			word: {
				headword: 'un pays',
				pos: 'noun',
				gender: 'm',
				translations: { es: 'país, tierra ; región' },
				form: 'pays',
				sentence: { text: 'Six pays ont signé un traité.', lesson: 'sommet', level: 'B1', id: 'evenement.1' }
			}
		}
	]);

	await userEvent.keyboard('{Escape}');
	await expect.element(note).not.toBeInTheDocument();
	expect(document.activeElement?.textContent).toBe('pays');
});

it('says when the dictionary cannot be had, and has it when tried again', async () => {
	gloss.chooseLanguage('ru');
	const { screen, tap } = await stage();
	await tap('pays');
	const note = screen.getByRole('dialog');
	await expect.element(note).toHaveTextContent('n’a pas pu être téléchargé');
	FILES['fr-ru.txt'] = 'traductions 1\npays\tNm\tстрана\n';
	await note.getByRole('button', { name: 'Réessayer' }).click();
	await expect.element(note).toHaveTextContent('страна');
});

it('keeps what it fetched, and reads it from there', async () => {
	asked.length = 0;
	const address = async () => (await (await caches.open('lexicon')).keys()).map(({ url }) => url);
	expect(await readLexiconFile('fr-es.txt')).toContain('firmar');
	expect(await address()).toEqual([
		expect.stringContaining(`fr-es.txt?v=${LEXICON_FILES['fr-es.txt'].slice(0, 12)}`)
	]);
	expect(await readLexiconFile('fr-es.txt')).toContain('firmar');
	expect(asked.filter((name) => name === 'fr-es.txt')).toHaveLength(1);
	await expect(readLexiconFile('fr-de.txt')).rejects.toThrow(/can't be had/);
	expect(await address()).toHaveLength(1);
});

it('shows one note at a time', async () => {
	const { screen, tap } = await stage();
	await tap('signé');
	await expect.element(screen.getByRole('dialog')).toHaveTextContent('firmar');
	await screen.getByRole('button', { name: 'traité', exact: true }).click();
	await expect.element(screen.getByRole('dialog', { name: 'un traité' })).toBeVisible();
	await tap('signé');
	await expect.element(screen.getByRole('dialog')).toHaveTextContent('firmar');
	expect(screen.getByRole('dialog').elements()).toHaveLength(1);
});

it('lets the keys reach any word, with one stop of Tab a sentence', async () => {
	const { screen } = await stage();
	const control = screen.getByRole('button', { name: 'Mot à mot' });
	await control.click();
	await expect.element(control).toHaveAttribute('aria-pressed', 'true');
	await expect.element(screen.getByRole('button', { name: 'Six', exact: true })).toHaveFocus();
	expect(document.querySelectorAll('[data-word][tabindex="0"]')).toHaveLength(3);

	await userEvent.keyboard('{ArrowRight}');
	await expect.element(screen.getByRole('button', { name: 'pays', exact: true })).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}{End}');
	await expect.element(screen.getByRole('button', { name: 'durer', exact: true })).toHaveFocus();
	await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}');
	await expect.element(screen.getByRole('dialog')).toHaveTextContent('país');

	await userEvent.keyboard('{Escape}');
	await control.click();
	expect(document.querySelector('[data-word][role]')).toBeNull();
});
