/** One line of the table. Without a target it only informs. */
export interface Figure {
	what: string;
	ours: string;
	plain?: string;
	measured?: number;
	/** The most that is allowed. */
	target?: number;
	unit?: '×' | 'kB' | 'ms' | '';
}

/** Whether a figure keeps its target, when it has one. A figure that could not be measured does not. */
export const keeps = ({ measured, target }: Figure): boolean =>
	target === undefined || (measured !== undefined && measured <= target);

/** The figures as a table of text, one a line, with what was asked and whether it was kept. */
export function table(figures: readonly Figure[]): string {
	const rows = figures.map((figure) => [
		figure.what,
		figure.ours,
		figure.plain ?? '',
		figure.measured === undefined ? '' : quantity(figure.measured, figure.unit),
		figure.target === undefined ? '' : `≤ ${quantity(figure.target, figure.unit)}`,
		figure.target === undefined ? '' : keeps(figure) ? 'pass' : 'FAIL'
	]);
	const all = [['', 'ours', 'plain', 'measured', 'target', ''], ...rows];
	const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
	return all
		.map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[0]!))).join('  '))
		.join('\n');
}

const quantity = (value: number, unit: Figure['unit'] = '') => {
	const digits =
		unit === '×'
			? value.toFixed(2)
			: unit === 'ms'
				? value.toFixed(value < 1 ? 3 : 0)
				: value.toFixed(unit ? 1 : 0);
	return unit === '×' || !unit ? `${digits}${unit ? ' ×' : ''}` : `${digits} ${unit}`;
};
