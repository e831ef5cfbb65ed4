import { visibleLine } from '#lib/base/visible.ts';
import { filesInArchive } from './archive.ts';
import { copiesInText } from './copy-text.ts';
import { MOST_ENVELOPE_BYTES } from './envelope.ts';

/** What a file, a text or a code may hold: bytes that could be a copy, or nothing that could be read as one. */
export interface Found {
	/** Where it was: a file's name, with the name inside an archive behind it. */
	source: string;
	/** Absent: the beginning of a copy was there, but not its end. */
	bytes?: Uint8Array<ArrayBuffer>;
	/** No copy at all: an empty text, another sort of file, an archive that is broken or too large. */
	isNone?: true;
}

/** An archive of more files, or one that unfolds to more, is not a class's. */
const ARCHIVE = { files: 5_000, fileBytes: MOST_ENVELOPE_BYTES, bytes: 200_000_000 };

/** The copies in a file's bytes: a copy itself, a text that holds some, or a ZIP archive of such files. */
export function copiesInFile(source: string, bytes: Uint8Array<ArrayBuffer>): Found[] {
	if (startsWith(bytes, 'PK')) return inArchive(source, bytes);
	if (startsWith(bytes, 'RdMc')) return [{ source, bytes }];
	if (bytes.length > MOST_ENVELOPE_BYTES) return [{ source, isNone: true }];
	return copiesInMessage(source, new TextDecoder().decode(bytes));
}

/** The copies in a text that was pasted or read from a code. */
export function copiesInMessage(source: string, text: string): Found[] {
	const found = copiesInText(text);
	if (found.length === 0) return [{ source, isNone: true }];
	return found.map((copy) => ({ source, ...(copy && { bytes: copy }) }));
}

function inArchive(source: string, bytes: Uint8Array<ArrayBuffer>): Found[] {
	const found: Found[] = [];
	for (const { name, content } of filesInArchive(bytes, ARCHIVE) ?? [])
		// An archive within an archive is not looked into.
		if (!startsWith(content, 'PK')) found.push(...copiesInFile(`${source} › ${visibleLine(name)}`, content));
	return found.length > 0 ? found : [{ source, isNone: true }];
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
	[...text].every((char, n) => bytes[n] === char.charCodeAt(0));
