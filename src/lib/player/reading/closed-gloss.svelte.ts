import type { Component } from 'svelte';

/**
 * Apart from the choice of glosses: what a teacher asks is known to every stop of a lesson, and must not bring the
 * text's code along.
 */
class ClosedGloss {
	/** Stands in the place of every explanation while a teacher wishes that the text be read without. */
	Note = $state.raw<Component>();
}

export const closedGloss = new ClosedGloss();
