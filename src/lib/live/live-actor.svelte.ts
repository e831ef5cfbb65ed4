import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor, type AnyActorLogic, type EventFromLogic, type SnapshotFrom } from 'xstate';

/**
 * An XState actor that Svelte follows: reading `snapshot` in markup, `$derived` or `$effect` subscribes.
 * Before `run` (and in prerendering) it gives the first snapshot. Start it with `$effect(live.run)`.
 */
export class LiveActor<TLogic extends AnyActorLogic> {
	readonly ref: Actor<TLogic>;
	readonly #track: () => void;

	constructor(...args: Parameters<typeof createActor<TLogic>>) {
		this.ref = createActor<TLogic>(...args);
		this.#track = createSubscriber((update) => {
			const subscription = this.ref.subscribe(update);
			return () => subscription.unsubscribe();
		});
	}

	/** The newest snapshot. Never put it in deep `$state`: the proxy breaks its identity. */
	get snapshot(): SnapshotFrom<TLogic> {
		this.#track();
		return this.ref.getSnapshot();
	}

	send = (event: EventFromLogic<TLogic>): void => this.ref.send(event);

	/** Starts the actor; returns the way to stop it. */
	run = (): (() => void) => {
		this.ref.start();
		return () => void this.ref.stop();
	};
}
