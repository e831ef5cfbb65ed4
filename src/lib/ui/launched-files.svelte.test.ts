import { afterEach, expect, it, vi } from 'vitest';
import { launchedFiles } from './launched-files.browser.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	document.querySelector('input')?.remove();
});

it('takes files that were opened with the app as if they had been chosen', async () => {
	let launch: ((files: { files: { getFile(): Promise<File> }[] }) => void) | undefined;
	vi.stubGlobal('launchQueue', { setConsumer: (consumer: typeof launch) => (launch = consumer) });
	const input = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'file' }));
	const chosen = new Promise<string[]>((resolve) =>
		document.body.addEventListener('change', () => resolve([...input.files!].map(({ name }) => name)), {
			once: true
		})
	);
	launchedFiles(input);
	const handle = (name: string) => ({ getFile: () => Promise.resolve(new File(['{}'], name)) });
	launch!({ files: [handle('sauvegarde.rdm.json'), handle('autre.rdm.json')] });
	expect(await chosen).toEqual(['sauvegarde.rdm.json']);
});

it('does nothing where the browser opens no files', () => {
	const input = document.createElement('input');
	expect(launchedFiles(input)).toBeUndefined();
});
