import * as v from 'valibot';
import type { Report } from '../problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/**
 * The part of a YAML file at `path`, once it has the shape of the schema; else `undefined`, and each issue
 * is reported where it stands.
 */
export function validate<S extends v.GenericSchema>(
	source: YamlSource,
	path: Path,
	value: unknown,
	schema: S,
	report: Report
): v.InferOutput<S> | undefined {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	for (const issue of allIssues(schema, value)) {
		const inside = (issue.path ?? []).map((item) => item.key as string | number);
		const unknownKey = issue.expected === 'never';
		report({
			...source.at([...path, ...inside], { key: unknownKey }),
			severity: 'error',
			rule: 'schema',
			message: `${pathText(inside)}${issue.message}`
		});
	}
	return undefined;
}

/** Valibot stops at the first unknown key of an object; this goes on without that key until all are told. */
function allIssues(schema: v.GenericSchema, value: unknown): v.BaseIssue<unknown>[] {
	const found = new Map<string, v.BaseIssue<unknown>>();
	const copy: unknown = structuredClone(value);
	for (;;) {
		const before = found.size;
		for (const issue of v.safeParse(schema, copy).issues ?? []) {
			found.set(`${v.getDotPath(issue)} ${issue.message}`, issue);
			const key = issue.path?.at(-1);
			if (issue.expected === 'never' && key && typeof key.input === 'object' && key.input !== null)
				Reflect.deleteProperty(key.input, String(key.key));
		}
		if (found.size === before) return [...found.values()];
	}
}

const pathText = (path: Path): string => (path.length ? `${path.join('.')}: ` : '');
