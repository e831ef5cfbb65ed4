import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Report, Where } from '../problem.ts';
import { lineIndex } from './lines.ts';

/** The way from the root of a YAML file to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** A parsed YAML file that knows where each of its values stands. */
export interface YamlSource {
	file: string;
	/** Plain data; `undefined` when the file is missing or its syntax broken. */
	raw: unknown;
	/**
	 * Where a value stands, or the nearest thing above it that exists. `key` points at the key instead;
	 * `character` points inside a text, at the character of that index.
	 */
	at(path: Path, inside?: { key?: boolean; character?: number }): Where;
}

/** Parses a YAML file and reports every syntax error in it. A missing file has no data, as a broken one. */
export function readYaml(file: string, content: string | undefined, report: Report): YamlSource {
	const text = content ?? '';
	const placeOf = lineIndex(text);
	const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true });
	for (const error of [...document.errors, ...document.warnings])
		report({ file, ...placeOf(error.pos[0]), severity: 'error', rule: 'yaml', message: error.message });

	return {
		file,
		raw: content === undefined || document.errors.length ? undefined : (document.toJS() as unknown),
		at(path, inside = {}) {
			const range = rangeOf(document, path, inside.key ?? false);
			const inText = inside.character
				? offsetInText(text.slice(...range), document.getIn(path), inside.character)
				: 0;
			return { file, ...placeOf(range[0] + inText), ...subjectOf(document, path) };
		}
	};
}

/** Start and end, in the file, of the value at a path. */
function rangeOf(document: Document, path: Path, key: boolean): [number, number] {
	let node: unknown = document.contents;
	let range: [number, number] = spanOf(node) ?? [0, 0];
	for (const [depth, step] of path.entries()) {
		if (isAlias(node)) node = node.resolve(document);
		const last = depth === path.length - 1;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step)
			);
			if (!pair) break;
			node = pair.value;
			range = (last && key ? spanOf(pair.key) : spanOf(node)) ?? spanOf(pair.key) ?? range;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			range = spanOf(node) ?? range;
		} else break;
	}
	return range;
}

const spanOf = (node: unknown): [number, number] | undefined =>
	isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;

/** Letters before and after a character by which it is found again in the file. */
const CONTEXT = 12;

/** Where a character of a text stands in its YAML writing (which may be quoted or cut into lines); else its start. */
function offsetInText(written: string, value: unknown, index: number): number {
	if (typeof value !== 'string') return 0;
	const before = value.slice(Math.max(0, index - CONTEXT), index);
	for (const context of [
		before + value.slice(index, index + CONTEXT),
		before,
		value.slice(index, index + CONTEXT)
	]) {
		const found = context ? written.indexOf(context) : -1;
		if (found !== -1) return found + (context.startsWith(before) ? before.length : 0);
	}
	return 0;
}

/** The question (an entry of a list, by its `id`) or the term (an entry of a map) that a path lies in. */
function subjectOf(document: Document, path: Path): { subject?: string } {
	const [first] = path;
	if (first === undefined) return {};
	if (typeof first === 'string') return { subject: first };
	const id = document.getIn([first, 'id']);
	return typeof id === 'string' ? { subject: id } : {};
}
