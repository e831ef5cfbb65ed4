import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Sheet } from './sheet.ts';
import { workbook } from './xlsx.ts';

/** The cells of each sheet as a spreadsheet reads them (ECMA-376, part 1, § 18.3.1.4), with the browser's own parser of XML. */
async function read(sheets: Sheet[]) {
	const files = unzipSync(await workbook(sheets));
	const part = (name: string) => {
		const xml = new DOMParser().parseFromString(new TextDecoder().decode(files[name]), 'application/xml');
		expect(xml.querySelector('parsererror')?.textContent).toBeUndefined();
		return xml;
	};
	const texts = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent);
	const names = [...part('xl/workbook.xml').querySelectorAll('sheet')].map((each) =>
		each.getAttribute('name')
	);
	return names.map((name, n) => ({
		name,
		rows: [...part(`xl/worksheets/sheet${n + 1}.xml`).querySelectorAll('sheetData row')].map((row) =>
			[...row.querySelectorAll('c')].map((cell) => {
				const value = cell.querySelector('v')?.textContent ?? '';
				expect(cell.querySelector('f')).toBeNull();
				return cell.getAttribute('t') === 's' ? texts[Number(value)] : Number(value);
			})
		)
	}));
}

it('holds texts as texts and numbers as numbers, sheet by sheet', async () => {
	const hard = ['=1+1', '<b>&amp; "quoted"', 'é\u0000\u000b😀', '  two  ', 'a\nb', "'=1", '_x0041_'];
	const sheets: Sheet[] = [
		{
			name: 'Notes',
			columns: [
				{ name: 'élève', kind: 'text' },
				{ name: 'score', kind: 'share' },
				{ name: 'minutes', kind: 'number' }
			],
			rows: hard.map((text, n) => [text, n / 10, n + 0.25])
		},
		{ name: 'Questions', columns: [{ name: 'n°', kind: 'number' }], rows: [[-0.12]] }
	];
	const [notes, questions] = await read(sheets);
	expect(questions).toEqual({ name: 'Questions', rows: [['n°'], [-0.12]] });
	expect(notes!.rows[0]).toEqual(['élève', 'score', 'minutes']);
	expect(notes!.rows.slice(1).map(([, score, minutes]) => [score, minutes])).toEqual(
		hard.map((_, n) => [n / 10, n + 0.25])
	);
	// Signs that XML cannot hold are left out.
	expect(notes!.rows.slice(1).map(([text]) => text)).toEqual(
		hard.map((text) => text.replace(/[\u0000\u000b]/g, ''))
	);
});

it('needs no worker, however large, where the page allows none', async () => {
	const refused = Object.getOwnPropertyDescriptor(globalThis, 'Worker')!;
	Object.defineProperty(globalThis, 'Worker', {
		configurable: true,
		value: class {
			constructor() {
				throw new Error('refused by the policy');
			}
		}
	});
	try {
		const rows = Array.from({ length: 6000 }, (_, n) => [`Élève ${n}`, `Une réponse ${n} en mots`]);
		const columns = [
			{ name: 'élève', kind: 'text' as const },
			{ name: 'réponse', kind: 'text' as const }
		];
		const [sheet] = await read([{ name: 'Réponses', columns, rows }]);
		expect(sheet!.rows).toHaveLength(6001);
		expect(sheet!.rows.at(-1)).toEqual(['Élève 5999', 'Une réponse 5999 en mots']);
	} finally {
		Object.defineProperty(globalThis, 'Worker', refused);
	}
});

it('cuts what no cell can hold', async () => {
	const [sheet] = await read([
		{ name: 'Textes', columns: [{ name: 'texte', kind: 'text' }], rows: [['é'.repeat(40_000)]] }
	]);
	expect(sheet!.rows[1]![0]).toHaveLength(32_767);
});
