import { inflateUpTo } from './compress.ts';

/** What may be taken out of an archive. */
export interface ArchiveLimits {
	/** Files that are looked at; an archive of more is refused. */
	files: number;
	/** Bytes of one file; a larger one is passed over. */
	fileBytes: number;
	/** Bytes of all files together. */
	bytes: number;
}
export interface ArchivedFile {
	name: string;
	content: Uint8Array<ArrayBuffer>;
}

/** Parts of PKWARE's APPNOTE, by what they begin with. */
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;
const UTF8 = 1 << 11;

/**
 * The files in a ZIP archive, or `undefined` for bytes that are none, or one beyond the limits. Sizes that the archive
 * tells are not believed: what comes out is counted while it comes out, and files that share their bytes (which would
 * make gigabytes of a few kilobytes) are refused. Folders and what macOS adds are left out; encrypted and ZIP64 entries too.
 */
export function filesInArchive(
	bytes: Uint8Array<ArrayBuffer>,
	limits: ArchiveLimits
): ArchivedFile[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) return undefined;
	const count = view.getUint16(end + 10, true);
	if (count > limits.files) return undefined;
	const files: ArchivedFile[] = [];
	let at = view.getUint32(end + 16, true);
	let packed = 0;
	let unpacked = 0;
	for (let n = 0; n < count; n++) {
		const entry = entryAt(view, at);
		if (!entry) return undefined;
		at = entry.next;
		packed += entry.size;
		// More than there is: entries overlap.
		if (packed > bytes.length) return undefined;
		const { name, isPlain } = entry;
		if (!isPlain || name.endsWith('/') || name.startsWith('__MACOSX/')) continue;
		const content = contentOf(bytes, view, entry, limits.fileBytes);
		if (!content) continue;
		unpacked += content.length;
		if (unpacked > limits.bytes) return undefined;
		files.push({ name, content });
	}
	return files;
}

interface Entry {
	name: string;
	method: number;
	/** Packed. */
	size: number;
	offset: number;
	/** Neither encrypted nor in ZIP64. */
	isPlain: boolean;
	/** Where the next one begins. */
	next: number;
}

/** The end record: it stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
	for (let at = view.byteLength - END_BYTES; at >= first; at--)
		if (view.getUint32(at, true) === END) return at;
	return undefined;
}

function entryAt(view: DataView, at: number): Entry | undefined {
	if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
	const [nameBytes, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
		number,
		number,
		number
	];
	const start = at + ENTRY_BYTES;
	if (start + nameBytes > view.byteLength) return undefined;
	const flags = view.getUint16(at + 8, true);
	const size = view.getUint32(at + 20, true);
	const offset = view.getUint32(at + 42, true);
	const name = new Uint8Array(view.buffer, view.byteOffset + start, nameBytes);
	return {
		name: new TextDecoder(flags & UTF8 ? 'utf-8' : 'windows-1252').decode(name),
		method: view.getUint16(at + 10, true),
		size,
		offset,
		isPlain: !(flags & ENCRYPTED) && size !== 0xffffffff && offset !== 0xffffffff,
		next: start + nameBytes + extra + comment
	};
}

function contentOf(
	bytes: Uint8Array<ArrayBuffer>,
	view: DataView,
	{ method, size, offset }: Entry,
	most: number
): Uint8Array<ArrayBuffer> | undefined {
	if (size > most || offset + LOCAL_BYTES > bytes.length) return undefined;
	if (view.getUint32(offset, true) !== LOCAL) return undefined;
	const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + size > bytes.length) return undefined;
	const packed = bytes.subarray(start, start + size);
	if (method === STORED) return packed.slice();
	return method === DEFLATED ? inflateUpTo(packed, most) : undefined;
}
