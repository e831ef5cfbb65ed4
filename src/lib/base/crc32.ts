const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
	return n >>> 0;
});

/** CRC-32 of ISO-HDLC (the one of ZIP and PNG); `before`: that of the bytes that stand before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let crc = ~before;
	for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
	return ~crc >>> 0;
}
