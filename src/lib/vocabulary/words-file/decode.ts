import { fail, ok, type Result } from '#lib/base/result.ts';
import { LIMITS } from './limits.ts';

/** Why a file is no text: too big, a spreadsheet's own format (a zip or an old .xls), or bytes of another sort. */
export type NotText = 'too-big' | 'spreadsheet' | 'not-text';

const SPREADSHEETS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0]
];

/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, or else Windows-1252, which Excel still
 * writes in French. Line ends are all `\n`.
 */
export function decode(bytes: Uint8Array): Result<string, NotText> {
	if (bytes.length > LIMITS.bytes) return fail('too-big');
	if (SPREADSHEETS.some((mark) => mark.every((byte, n) => bytes[n] === byte))) return fail('spreadsheet');
	const text = read(bytes);
	return text.includes('\0') ? fail('not-text') : ok(text.replace(/\r\n?/g, '\n'));
}

function read(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
