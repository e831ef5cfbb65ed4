/**
 * Rates cards as fast as the page allows, for ever; tells the id of each rating that was asked for (`pressed`), and
 * again once the page has gone on from it, which says that it is saved. Runs in the page: it may use nothing from
 * outside.
 */
export function reviewQuickly(): void {
	const { shown, pressed } = window as unknown as Record<'shown' | 'pressed', (id: string) => void>;
	// Rows get their id in the very click that asks for them.
	const randomUUID = crypto.randomUUID.bind(crypto);
	let made: string | undefined;
	crypto.randomUUID = () => (made = randomUUID());

	let waiting: { id: string; behind: number } | undefined;
	let count = 0;
	const behind = () => document.querySelector<HTMLProgressElement>('main progress')?.value ?? 0;

	function step(): void {
		const retry = document.querySelector<HTMLButtonElement>('main [role="alert"] button');
		const ratings = [...document.querySelectorAll<HTMLButtonElement>('main button[data-choice]')];
		const isBusy = ratings.some((button) => button.getAttribute('aria-disabled') === 'true');
		if (retry) retry.click();
		else if (waiting) {
			// One more card is behind, or the sitting is at its end.
			if (!isBusy && (ratings.length === 0 || behind() > waiting.behind)) {
				shown(waiting.id);
				waiting = undefined;
			}
		} else if (ratings.length > 0 && !isBusy) {
			made = undefined;
			const before = behind();
			ratings[++count % 3 ? 0 : (count / 3) % ratings.length]!.click();
			if (made) {
				pressed(made);
				waiting = { id: made, behind: before };
			}
		} else document.querySelector<HTMLFormElement>('main form')?.requestSubmit();
		setTimeout(step, 0);
	}
	step();
}
