import type { Attachment } from 'svelte/attachments';

/** Calls back once when the element is within a screen or so of being seen. */
export const near =
	(...tasks: (() => unknown)[]): Attachment =>
	(element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				observer.disconnect();
				for (const task of tasks) task();
			},
			{ rootMargin: '600px 0px' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
