import type { Tried } from './part.ts';

const [BEGIN, END] = ['<!-- the last run -->', '<!-- /the last run -->'];

/** What was tried and what was lost, as a table in Markdown. */
export function tableOf(lines: readonly Tried[]): string {
	const cell = (text: string | number) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
	return [
		'| What | Tried | Lost | Besides |',
		'| --- | --- | --: | --- |',
		...lines.map(
			({ name, tried, lost, detail }) => `| ${[name, tried, lost, detail].map(cell).join(' | ')} |`
		)
	].join('\n');
}

/** A text with what stands between its two marks exchanged. */
export function withTable(text: string, table: string): string {
	const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`README.md has lost its marks ${BEGIN} … ${END}`);
	return `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`;
}
