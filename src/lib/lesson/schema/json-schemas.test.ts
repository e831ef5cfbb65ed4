import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '#lib/question/kinds.ts';
import { jsonSchemas } from './json-schemas.ts';

const schemas = jsonSchemas();

test.each(Object.entries(schemas))(
	'the committed schema of %s is current (else: npx tsx src/cli/schemas.ts)',
	(name, content) => {
		expect(readFileSync(`static/schemas/${name}.schema.json`, 'utf8')).toBe(content);
	}
);

describe('the schema of a quiz', () => {
	interface Shape {
		properties: Record<string, object>;
		required: string[];
		additionalProperties: boolean;
	}
	const { oneOf } = (JSON.parse(schemas.quiz) as { items: { oneOf: Shape[] } }).items;
	const choice = oneOf.find(
		({ properties }) => 'const' in properties['kind']! && properties['kind'].const === 'choice'
	);

	test('asks every kind for its own fields and the common ones, and allows no other', () => {
		expect(oneOf).toHaveLength(KIND_NAMES.length);
		expect(choice?.required).toEqual(
			expect.arrayContaining(['id', 'kind', 'skill', 'prompt', 'evidence', 'explanation', 'options'])
		);
		expect(choice?.required).not.toContain('hints');
		expect(choice?.additionalProperties).toBe(false);
	});
});
