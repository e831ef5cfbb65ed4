import { expect, type Locator, type Page } from '@playwright/test';

/** How a learner acts: everything a lesson asks for can be done with either. */
export interface Hands {
	/** Picks a radio button or ticks a box. */
	check(input: Locator): Promise<void>;
	choose(select: Locator, value: string): Promise<void>;
	write(field: Locator, text: string): Promise<void>;
	/** Follows a link or presses a button. */
	press(control: Locator): Promise<void>;
}

/** Keys only: Tab, arrows, Space, Enter and letters. Fails where the focus gets lost or can't be seen. */
export function keyboard(page: Page): Hands {
	const hasFocus = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

	async function tabTo(locator: Locator, isThere = () => hasFocus(locator)) {
		await expect(locator).toBeAttached();
		for (let presses = 0; presses < 250; presses++) {
			if (await isThere()) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reached ${locator}`);
	}
	/** Reaches a box of a group that is one tab stop, with arrows inside. */
	async function arrowTo(box: Locator, isInGroup: () => Promise<boolean>) {
		await tabTo(box, isInGroup);
		await page.keyboard.press('Home');
		for (let presses = 0; presses < 250 && !(await hasFocus(box)); presses++)
			await page.keyboard.press('ArrowRight');
		expect(await hasFocus(box), 'arrows reach every box').toBe(true);
	}
	async function expectVisibleFocus() {
		const isVisible = await page.evaluate(() => {
			let element = document.activeElement;
			if (!element || element === document.body) return false;
			for (let up = 0; element && up < 5; up++, element = element.parentElement)
				if (getComputedStyle(element).outlineStyle !== 'none') return true;
			return false;
		});
		expect(isVisible, 'the focus can be seen').toBe(true);
	}
	return {
		async check(input) {
			const [type, name] = [await input.getAttribute('type'), await input.getAttribute('name')];
			const isInGroup = () =>
				page.evaluate((group) => (document.activeElement as HTMLInputElement).name === group, name);
			if (type === 'checkbox') {
				if ((await input.getAttribute('tabindex')) === '-1') await arrowTo(input, isInGroup);
				else await tabTo(input);
				if (!(await input.isChecked())) await page.keyboard.press('Space');
			} else {
				if (!(await input.isChecked())) await tabTo(input, isInGroup);
				for (let presses = 0; presses < 12 && !(await input.isChecked()); presses++)
					await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
			}
			await expect(input).toBeChecked();
			await expectVisibleFocus();
		},
		async choose(select, value) {
			await tabTo(select);
			await expectVisibleFocus();
			for (let presses = 0; presses < 20 && (await select.inputValue()) !== value; presses++)
				await page.keyboard.press('ArrowDown');
			await expect(select).toHaveValue(value);
		},
		async write(field, text) {
			await tabTo(field);
			await expectVisibleFocus();
			await page.keyboard.insertText(text);
			await expect(field).toHaveValue(text);
		},
		async press(control) {
			await tabTo(control);
			await expectVisibleFocus();
			await page.keyboard.press('Enter');
		}
	};
}

const pointer = (point: (target: Locator) => Promise<void>): Hands => ({
	async check(input) {
		// The whole row is the target, as for a finger.
		await point(input.locator('xpath=ancestor::label'));
		await expect(input).toBeChecked();
	},
	async choose(select, value) {
		await select.selectOption(value);
	},
	async write(field, text) {
		await point(field);
		await field.fill(text);
	},
	press: point
});

/** A finger on a phone. */
export const touch = (): Hands => pointer((target) => target.tap());

/** A mouse: several times quicker than keys, for tests of something else. */
export const mouse = (): Hands => pointer((target) => target.click());
