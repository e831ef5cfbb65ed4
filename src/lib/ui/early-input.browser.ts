type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What someone filled in before the page's code came. */
type EarlyInput = { field: Field; value: string; isTick: boolean }[];

/** What differs from the page as it was served. To be read before hydration, which may set fields back. */
export function earlyInput(): EarlyInput {
	if (typeof document === 'undefined') return [];
	return [...document.querySelectorAll<Field>('main :is(input, textarea, select)')]
		.filter(isFilled)
		.map((field) => ({ field, value: field.value, isTick: 'checked' in field && field.checked }));
}

/** Fills it in again, as the person would, now that somebody listens; and hands it in if they did. */
export function replayInput(input: EarlyInput): void {
	for (const { field, value, isTick } of input) {
		if (!field.isConnected) continue;
		if (isTick && 'checked' in field) {
			// Hydration may have left the tick and told nobody: a click on a ticked radio changes nothing.
			field.checked = false;
			field.click();
		} else {
			field.value = value;
			for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
		}
	}
	const root = document.documentElement.dataset;
	// Set by app.html.
	if (root['submitted'] === undefined) return;
	delete root['submitted'];
	document.querySelector<HTMLFormElement>('main form[data-ready]')?.requestSubmit();
}

function isFilled(field: Field): boolean {
	if ('options' in field)
		return [...field.options].some(
			(option) => option.selected && !option.defaultSelected && option.index > 0
		);
	if (field.type === 'radio' || field.type === 'checkbox') {
		const box = field as HTMLInputElement;
		return box.checked && !box.defaultChecked;
	}
	return field.value !== field.defaultValue;
}
