import axe from 'axe-core';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Kind, ViewProps } from './kind.ts';
import type { QuestionBase } from './question.ts';
import Stage from './Stage.fixture.svelte';

/** A view in a form with its prompt and a button « Vérifier », as a page would show it. */
export async function stage<Q extends QuestionBase, R>(
	View: Component<ViewProps<Q, R>>,
	kind: Kind<Q, R>,
	question: Q,
	given: { response?: R; corrected?: boolean; seed?: string; struck?: string } = {}
) {
	const onresponse = vi.fn<(response: R) => void>();
	const screen = await render(Stage<Q, R>, {
		View,
		question,
		grade: (response) => kind.grade(question, response),
		onresponse,
		...given
	});
	return { screen, onresponse, check: screen.getByRole('button', { name: 'Vérifier' }) };
}

/** What axe-core finds wrong on the page, AAA contrast included, as `rule: element`. */
export async function violations(root: Element): Promise<string[]> {
	const { violations: found } = await axe.run(root, {
		rules: { 'color-contrast-enhanced': { enabled: true } },
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice']
	});
	return found.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
