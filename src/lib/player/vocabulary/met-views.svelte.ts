/** What the reading shows of the learner's words; loaded together, once there are any in the text. */
export { default as MetInSection } from './MetInSection.svelte';
export { default as MetSwitch } from './MetSwitch.svelte';
