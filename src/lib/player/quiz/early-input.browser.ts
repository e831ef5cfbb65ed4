type Field = HTMLInputElement | HTMLSelectElement;

/** What someone filled in before the page's code came. */
type EarlyInput = { field: Field; value: string; checked: boolean }[];

/** What differs from the page as it was served. To be read before hydration, which sets fields back. */
export function earlyInput(): EarlyInput {
	if (typeof document === 'undefined') return [];
	const fields = document.querySelectorAll<Field>('main form :is(input, select)');
	return [...fields]
		.map((field) => ({ field, value: field.value, checked: 'checked' in field && field.checked }))
		.filter(({ field, value, checked }) => checked || (!isTick(field) && value !== ''));
}

/** Fills it in again, as the person would, now that somebody listens; and hands it in if they did. */
export function replayInput(input: EarlyInput): void {
	for (const { field, value, checked } of input) {
		if (!field.isConnected) continue;
		if (checked) {
			if ('checked' in field && !field.checked) field.click();
			continue;
		}
		field.value = value;
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
	}
	const root = document.documentElement.dataset;
	// Set by app.html.
	if (root['submitted'] === undefined) return;
	delete root['submitted'];
	input.find(({ field }) => field.isConnected)?.field.form?.requestSubmit();
}

const isTick = (field: Field) => field.type === 'radio' || field.type === 'checkbox';
