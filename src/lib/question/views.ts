import type { Component } from 'svelte';
import type { ViewProps } from './kind.ts';
import type { KindName, QuestionOf, ResponseOf } from './kinds.ts';

type Views = {
	[K in KindName]: () => Promise<{ default: Component<ViewProps<QuestionOf<K>, ResponseOf<K>>> }>;
};

/** The answering part of every kind, each loaded when a question of its kind is shown. */
export const views: Views = {
	choice: () => import('./choice/ChoiceView.svelte'),
	choices: () => import('./choices/ChoicesView.svelte'),
	'true-false': () => import('./true-false/TrueFalseView.svelte'),
	'true-false-evidence': () => import('./true-false-evidence/TrueFalseEvidenceView.svelte'),
	'gap-select': () => import('./gap-select/GapSelectView.svelte'),
	'gap-type': () => import('./gap-type/GapTypeView.svelte'),
	match: () => import('./match/MatchView.svelte'),
	order: () => import('./order/OrderView.svelte'),
	claim: () => import('./claim/ClaimView.svelte'),
	short: () => import('./short/ShortView.svelte')
};
