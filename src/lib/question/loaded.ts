import type { Component } from 'svelte';
import { gradingBy } from './grading.ts';
import type { Kind, ViewProps } from './kind.ts';
import type { KindName, Question, QuestionOf, ResponseOf } from './kinds.ts';

/** What the player shows and grades a kind of question with. */
export interface PlayedKind<Q extends Question = Question, R = unknown> {
	kind: Kind<Q, R>;
	View: Component<ViewProps<Q, R>>;
	/** What to do, in one line, in the language of the interface. */
	instruction: (question: Q) => string;
}
type Loaders = { [K in KindName]: () => Promise<PlayedKind<QuestionOf<K>, ResponseOf<K>>> };

/** The code of every kind, fetched when a question of its kind is about to be shown. */
export const loaders: Loaders = {
	choice: () => import('./choice/played.ts'),
	choices: () => import('./choices/played.ts'),
	'true-false': () => import('./true-false/played.ts'),
	'true-false-evidence': () => import('./true-false-evidence/played.ts'),
	'gap-select': () => import('./gap-select/played.ts'),
	'gap-type': () => import('./gap-type/played.ts'),
	match: () => import('./match/played.ts'),
	order: () => import('./order/played.ts'),
	claim: () => import('./claim/played.ts'),
	short: () => import('./short/played.ts'),
	locate: () => import('./locate/played.ts'),
	'mark-words': () => import('./mark-words/played.ts'),
	paraphrase: () => import('./paraphrase/played.ts'),
	'best-summary': () => import('./best-summary/played.ts'),
	'who-says': () => import('./who-says/played.ts'),
	rewrite: () => import('./rewrite/played.ts'),
	dictation: () => import('./dictation/played.ts'),
	map: () => import('./map/played.ts'),
	'word-bank': () => import('./word-bank/played.ts'),
	'word-order': () => import('./word-order/played.ts'),
	categorise: () => import('./categorise/played.ts'),
	certainty: () => import('./certainty/played.ts')
};

const loaded = new Map<KindName, PlayedKind>();

/** The code of a kind, if it has come. */
export const loadedKind = (name: KindName): PlayedKind | undefined => loaded.get(name);

/** Fetches what questions of these kinds are played with. Rejects when the network does; may be called again. */
export async function loadKinds(names: readonly KindName[]): Promise<void> {
	const missing = new Set(names.filter((name) => !loaded.has(name)));
	await Promise.all(
		[...missing].map(async (name) => {
			// A kind is only ever given the questions and the responses that bear its name.
			loaded.set(name, (await loaders[name]()) as unknown as PlayedKind);
		})
	);
}

/** Grading by the kinds that have come. */
export const grading = gradingBy((name) => loaded.get(name)?.kind);
