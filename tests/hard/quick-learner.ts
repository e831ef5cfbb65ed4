/** How far a quick learner goes. */
export interface Diligence {
	/** So many verdicts, or the end of the attempt; absent: for ever, in one attempt after the other. */
	until?: number | 'end';
	/** An answer that could not be saved stays as it is, instead of being tried again. */
	givesUp?: boolean;
	/** Milliseconds between two looks at the page; absent: none. Many tabs that never rest starve what saves for them. */
	pace?: number;
}

/**
 * Answers the quiz as fast as the page allows, right or wrong; tells the id of each answer whose verdict is on screen.
 * Resolves at once where it goes on for ever. Runs in the page: it may use nothing from outside.
 */
export function learnQuickly({ until, givesUp = false, pace = 0 }: Diligence): Promise<void> | undefined {
	const tell = (window as unknown as { shown: (id: string) => void }).shown;
	const told = new Set<string>();
	let settle = () => {};
	const done = new Promise<void>((resolve) => (settle = resolve));
	const later = () => setTimeout(step, pace);
	let retried = 0;

	function step(): void {
		const shown = document.querySelector<HTMLElement>('[data-verdict][data-answer]');
		const form = document.querySelector<HTMLFormElement>('form[data-ready]');
		const id = shown?.dataset['answer'];
		// Not saved in time, on a machine that is busy: it is told, and tried again.
		const retry = [...document.querySelectorAll<HTMLButtonElement>('[role="alert"] button')].find((button) =>
			/Réessayer/.test(button.textContent)
		);
		if (retry && !givesUp && performance.now() > retried + 3_000) {
			retried = performance.now();
			retry.click();
		}
		if (id && form) {
			if (!told.has(id)) tell(id);
			told.add(id);
			if (typeof until === 'number' && told.size >= until) return settle();
			form.requestSubmit();
		} else if (form) {
			// A question that is being saved takes no second answer.
			if (!form.querySelector('[type="submit"][aria-disabled="true"]')) respond(form);
		} else {
			if (until === 'end' && document.querySelector('[data-score]')) return settle();
			const restart = [...document.querySelectorAll('button')].find((button) =>
				/Recommencer|Start again|Commencer l’essai|Faire un autre essai/i.test(button.textContent)
			);
			restart?.click();
		}
		later();
	}

	function respond(form: HTMLFormElement): void {
		const groups = new Set<string>();
		for (const input of form.querySelectorAll<HTMLInputElement>('input:not(:disabled)')) {
			const isText = input.type === 'text';
			if (isText) write(input, 'réponse');
			else if (!groups.has(input.name) && !input.checked) input.click();
			if (!isText) groups.add(input.name);
		}
		for (const select of form.querySelectorAll('select')) {
			select.selectedIndex = select.options.length - 1;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}
		for (const sentence of form.querySelectorAll('textarea')) write(sentence, 'réponse');
		const words = form.querySelectorAll<HTMLButtonElement>('button[value]');
		if (words.length) place([...words].find((word) => !word.classList.contains('used')));
		else form.querySelector<HTMLButtonElement>('ol button:not(:disabled, [aria-disabled="true"])')?.click();
		form.requestSubmit();

		/** One word a step: into the line of its sentence or, where there are gaps, into the first that is empty. */
		function place(word: HTMLButtonElement | undefined): void {
			word?.click();
			form.querySelector<HTMLButtonElement>('button.empty')?.click();
		}
	}

	function write(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}

	step();
	// What goes on for ever is waited for by nobody.
	return until === undefined ? undefined : done;
}
