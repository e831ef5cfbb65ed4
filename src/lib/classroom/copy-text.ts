import { fromBase64url, toBase64url } from '#lib/base/base64url.ts';

/** A copy as a text to paste into a message. The dot at the end tells whether it is whole. */
export const copyText = (bytes: Uint8Array): string => `RDM1.${toBase64url(bytes)}.`;

/**
 * The copies in a text, whatever stands around them: several in one message, broken into lines, quoted with `>`.
 * `undefined` in the place of one whose end is missing or whose characters cannot be read.
 */
export function copiesInText(text: string): (Uint8Array<ArrayBuffer> | undefined)[] {
	const starts = text.split(/RDM1\./).slice(1);
	return starts.map((rest) => {
		const found = /^([\w\-\s>\u00ad\u200b]*)\./.exec(rest);
		const bytes = found && fromBase64url(found[1]!.replace(/[^\w-]/g, ''));
		return bytes ?? undefined;
	});
}
