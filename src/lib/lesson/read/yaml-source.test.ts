import { expect, test } from 'vitest';
import { readYaml } from './yaml-source.ts';

const source = readYaml(
	'x.yaml',
	`a: &anchor
  b: [one, "two three"]
c:
  - id: first
    text: >-
      un texte long
      sur deux lignes
  - *anchor
`,
	() => {}
);

test.each([
	[['a', 'b', 1], {}, 2, 12],
	[['a', 'b'], { key: true }, 2, 3],
	[['c', 0, 'text'], {}, 5, 11],
	[['c', 1, 'b', 0], {}, 2, 7],
	[['c', 0, 'nothing', 'here'], {}, 4, 5],
	[['a', 'b', 1], { character: 4 }, 2, 17],
	[['c', 0, 'text'], { character: 18 }, 7, 11]
])('%j %j stands at %i:%i', (path, inside, line, column) => {
	expect(source.at(path, inside)).toMatchObject({ file: 'x.yaml', line, column });
});

test('a place knows the question or term that it belongs to', () => {
	expect(source.at(['c', 0]).subject).toBe('c');
	expect(readYaml('q.yaml', '- id: lieu\n  kind: choice\n', () => {}).at([0, 'kind']).subject).toBe('lieu');
});
