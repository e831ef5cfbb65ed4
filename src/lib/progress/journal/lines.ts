import { crc32 } from '#lib/base/crc32.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const CRC_DIGITS = 8;

/** One line of a journal: the checksum of the JSON, a space, the JSON, a line feed. */
export function encodeLine(json: string): Uint8Array {
	const body = new TextEncoder().encode(json);
	const line = new Uint8Array(CRC_DIGITS + 1 + body.length + 1);
	line.set(new TextEncoder().encode(crc32(body).toString(16).padStart(CRC_DIGITS, '0')));
	line[CRC_DIGITS] = SPACE;
	line.set(body, CRC_DIGITS + 1);
	line[line.length - 1] = NEWLINE;
	return line;
}

/** The JSON texts of a journal's whole lines. What a crash tore or a disk damaged is passed over. */
export function* readLines(bytes: Uint8Array): Generator<string> {
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline < 0 ? bytes.length : newline;
		const json = decodeLine(bytes.subarray(start, end));
		if (json !== undefined) yield json;
		start = end + 1;
	}
}

function decodeLine(line: Uint8Array): string | undefined {
	if (line.length <= CRC_DIGITS || line[CRC_DIGITS] !== SPACE) return undefined;
	const digits = new TextDecoder().decode(line.subarray(0, CRC_DIGITS));
	const body = line.subarray(CRC_DIGITS + 1);
	if (!/^[0-9a-f]{8}$/.test(digits) || parseInt(digits, 16) !== crc32(body)) return undefined;
	return new TextDecoder().decode(body);
}
