import type { KeepError, OfflineReply, OfflineRequest, OfflineState, Progress } from './messages.ts';

/** A worker that says nothing for so long, in milliseconds, is stuck or was ended. */
const PATIENCE = 130_000;

/** How the worker answered. */
export type Answer = { state: OfflineState } | { done: true } | { error: KeepError | 'silent' };

/** Asks a worker, and tells of its progress. Never rejects. */
export function ask(
	worker: ServiceWorker,
	request: OfflineRequest,
	onprogress?: (progress: Progress) => void
): Promise<Answer> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		let watch: ReturnType<typeof setTimeout> | undefined;
		const end = (answer: Answer) => {
			clearTimeout(watch);
			port1.close();
			resolve(answer);
		};
		const wait = () => {
			clearTimeout(watch);
			watch = setTimeout(() => end({ error: 'silent' }), PATIENCE);
		};
		port1.onmessage = ({ data }: MessageEvent<OfflineReply>) => {
			wait();
			if ('progress' in data) onprogress?.(data.progress);
			else end(data);
		};
		wait();
		worker.postMessage(request, [port2]);
	});
}
