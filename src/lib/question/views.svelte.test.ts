import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Kind, ViewProps } from './kind.ts';
import { grading, KIND_NAMES, kinds, type Question } from './kinds.ts';
import { sampleQuestion } from './sample.fixture.ts';
import { authoring } from './schemas.ts';
import { loaders } from './loaded.ts';
import { stage, violations } from './stage.fixture.ts';

// With a voice at once: a dictation looks the same on every machine, and however slow it is.
beforeEach(() => {
	const voice = { voiceURI: 'v', name: 'Thomas', lang: 'fr-FR', localService: true, default: true };
	vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([voice]);
	vi.spyOn(speechSynthesis, 'speak').mockReturnValue();
	// The browser's own takes no voice but its own.
	vi.stubGlobal('SpeechSynthesisUtterance', class {});
});
afterEach(async () => {
	document.documentElement.style.removeProperty('color-scheme');
	await page.viewport(414, 896);
	await emulate([]);
});

/** Shows the page as somebody's settings ask for; `[]` as they are. */
const emulate = (features: { name: string; value: string }[]) =>
	// Vitest types its session without the protocol's commands.
	(cdp() as unknown as { send(method: string, parameters: object): Promise<void> }).send(
		'Emulation.setEmulatedMedia',
		{ features }
	);

describe.each(KIND_NAMES)('the view of %s', (name) => {
	const question: Question = sampleQuestion(name);
	const { right, wrong, partial }: { right: unknown; wrong: unknown; partial?: unknown } =
		authoring[name].sample;
	const states = { initial: undefined, right, wrong, ...(partial !== undefined && { partial }) };

	async function show(response: unknown, given: { struck?: string } = {}) {
		// A view is only ever given the question and the responses of its own kind.
		const View = (await loaders[name]()).View as unknown as Component<ViewProps<Question, unknown>>;
		return stage(View, kinds[name] as Kind<Question, unknown>, question, {
			response,
			corrected: true,
			...given
		});
	}

	it.each(Object.entries(states))(
		'has nothing for axe to find when %s, in light and in dark',
		async (state, response) => {
			const { screen } = await show(response);
			if (state !== 'initial')
				await expect.element(screen.getByRole('status').last()).toHaveTextContent(state);
			for (const scheme of ['light', 'dark']) {
				document.documentElement.style.colorScheme = scheme;
				expect(await violations(screen.container)).toEqual([]);
			}
		}
	);

	it.each(Object.entries(states))('fits a width of 320 pixels when %s', async (_, response) => {
		await page.viewport(320, 640);
		await show(response);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it('gives every control a target of at least 44 pixels', async () => {
		const { screen } = await show(undefined);
		const controls = screen.container.querySelectorAll(
			'fieldset :is(label:has(input), select, button, input[type=text], textarea)'
		);
		expect(controls.length).toBeGreaterThan(0);
		for (const control of controls) expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
	});

	it('disables nothing, so that what was answered stays readable and reachable', async () => {
		const { screen } = await show(wrong);
		expect(screen.container.querySelectorAll(':disabled')).toHaveLength(0);
	});

	it.each(Object.entries(states))('is read as before when %s', async (_, response) => {
		const { screen } = await show(response);
		await expect.element(screen.getByRole('main')).toMatchAriaSnapshot();
	});

	it('says what is right and what is not without colours of ours', async () => {
		await emulate([{ name: 'forced-colors', value: 'active' }]);
		const { screen } = await show(wrong);
		const signs = [...screen.container.querySelectorAll('fieldset [aria-hidden]')];
		const shown = signs.filter((sign) => sign.checkVisibility()).map((sign) => sign.textContent.trim());
		expect(shown).toContain('✗');
	});

	it('moves nothing for those who do not want it', async () => {
		await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
		await show(undefined);
		await userEvent.keyboard('{Tab}{ArrowDown} ');
		const running = document.getAnimations().filter(({ effect }) => {
			const duration = effect?.getComputedTiming().duration;
			return typeof duration === 'number' && duration > 1;
		});
		expect(running).toEqual([]);
	});

	if (kinds[name].spare)
		it('lets no one choose what a hint has struck out', async () => {
			const struck = grading.spare(question)[0]!;
			const { screen, onresponse } = await show(undefined, { struck });
			const option = screen.container.querySelector<HTMLInputElement>(`input[value="${struck}"]`)!;
			option.click();
			expect(onresponse).not.toHaveBeenCalled();
			expect(option.checked).toBe(false);
			await expect.element(screen.getByText('Écartée par l’indice')).toBeVisible();
			expect(await violations(screen.container)).toEqual([]);
		});
});
