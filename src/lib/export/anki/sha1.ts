/**
 * The first 32 bits of SHA-1 (FIPS 180-4) over UTF-8: how Anki recognises equal first fields. Synchronous, and also
 * there on plain-http hosts, where `crypto.subtle` is not. For nothing secret.
 */
export function sha1Start(text: string): number {
	const bytes = new TextEncoder().encode(text);
	const blocks = new DataView(new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64));
	new Uint8Array(blocks.buffer).set(bytes);
	blocks.setUint8(bytes.length, 0x80);
	blocks.setUint32(blocks.byteLength - 4, bytes.length * 8);
	const hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	for (let at = 0; at < blocks.byteLength; at += 64) addBlock(hash, blocks, at);
	return hash[0]! >>> 0;
}

function addBlock(hash: number[], blocks: DataView, at: number): void {
	const words = Array.from({ length: 16 }, (_, n) => blocks.getUint32(at + 4 * n));
	let [a, b, c, d, e] = hash as [number, number, number, number, number];
	for (let n = 0; n < 80; n++) {
		if (n > 15) words.push(left(words[n - 3]! ^ words[n - 8]! ^ words[n - 14]! ^ words[n - 16]!, 1));
		const [mixed, constant] = round(n, b, c, d);
		const next = (left(a, 5) + mixed + e + constant + words[n]!) | 0;
		[a, b, c, d, e] = [next, a, left(b, 30), c, d];
	}
	for (const [n, value] of [a, b, c, d, e].entries()) hash[n] = (hash[n]! + value) | 0;
}

function round(n: number, b: number, c: number, d: number): [mixed: number, constant: number] {
	if (n < 20) return [(b & c) | (~b & d), 0x5a827999];
	if (n < 40) return [b ^ c ^ d, 0x6ed9eba1];
	if (n < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
	return [b ^ c ^ d, 0xca62c1d6];
}

const left = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));
