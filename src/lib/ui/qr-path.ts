import { encodeQR } from 'qr';

/** Light modules around a code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** A QR code as the path of an SVG, one unit a module, and the length of a side with its quiet zone. */
export function qrPath(text: string): { path: string; side: number } {
	const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET });
	const path = rows
		.flatMap((row, y) =>
			row.flatMap((isDark, x) => {
				if (!isDark || row[x - 1]) return [];
				const end = row.indexOf(false, x);
				return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
			})
		)
		.join('');
	return { path, side: rows.length };
}
