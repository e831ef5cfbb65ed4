/** How many letters a line may share with the one before it: one digit in base 36. */
const MOST = 35;

/** Sorted texts, each as how many letters it shares with the one before (a digit in base 36) and the rest. */
export function frontCode(texts: readonly string[]): string[] {
	let before = '';
	return texts.map((text) => {
		let shared = 0;
		while (shared < MOST && shared < text.length && text[shared] === before[shared]) shared++;
		before = text;
		return shared.toString(36) + text.slice(shared);
	});
}

/** The text that a front-coded one stands for, after the one before it. */
export const frontDecode = (coded: string, before: string): string =>
	before.slice(0, parseInt(coded[0]!, 36)) + coded.slice(1);
