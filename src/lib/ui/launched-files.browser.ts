import type { Attachment } from 'svelte/attachments';

/** Files with which the system has opened the installed app; TypeScript's library does not know the queue. */
interface LaunchQueue {
	setConsumer(consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Puts files that were opened with the app into a file field, as if the reader had chosen them there. */
export const launchedFiles: Attachment<HTMLInputElement> = (input) => {
	const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => void take(input, files));
};

async function take(input: HTMLInputElement, handles: readonly FileSystemFileHandle[]): Promise<void> {
	const chosen = new DataTransfer();
	for (const handle of input.multiple ? handles : handles.slice(0, 1))
		chosen.items.add(await handle.getFile());
	if (chosen.files.length === 0) return;
	input.files = chosen.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
