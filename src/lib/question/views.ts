import type { Component } from 'svelte';
import ChoiceView from './choice/ChoiceView.svelte';
import ChoicesView from './choices/ChoicesView.svelte';
import ClaimView from './claim/ClaimView.svelte';
import GapSelectView from './gap-select/GapSelectView.svelte';
import GapTypeView from './gap-type/GapTypeView.svelte';
import type { ViewProps } from './kind.ts';
import type { KindName, QuestionOf, ResponseOf } from './kinds.ts';
import MatchView from './match/MatchView.svelte';
import OrderView from './order/OrderView.svelte';
import ShortView from './short/ShortView.svelte';
import TrueFalseEvidenceView from './true-false-evidence/TrueFalseEvidenceView.svelte';
import TrueFalseView from './true-false/TrueFalseView.svelte';

type Views = { [K in KindName]: Component<ViewProps<QuestionOf<K>, ResponseOf<K>>> };

/**
 * The answering part of every kind. All come together: a quiz shows most of them, and fetching the first
 * question's alone costs a slow line another round trip.
 */
export const views: Views = {
	choice: ChoiceView,
	choices: ChoicesView,
	'true-false': TrueFalseView,
	'true-false-evidence': TrueFalseEvidenceView,
	'gap-select': GapSelectView,
	'gap-type': GapTypeView,
	match: MatchView,
	order: OrderView,
	claim: ClaimView,
	short: ShortView
};
