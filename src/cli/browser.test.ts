import { describe, expect, it } from 'vitest';
import { candidates, findBrowser, presentBrowser, type Probes } from './browser.js';

/** A machine on which only the given programs start; commands are noted, and may make one appear. */
function machine(working: string[], options: Partial<Probes> & { installs?: Record<string, string> } = {}) {
	const commands: string[] = [];
	const said: string[] = [];
	const probes: Probes = {
		chosen: undefined,
		playwrightPath: async () => '/cache/chromium',
		installedPaths: () => ['/usr/bin/stub', '/usr/bin/chromium'],
		works: (path) => working.includes(path),
		run: (command, args) => {
			const line = [command === process.execPath ? 'node' : command, ...args.slice(-3)].join(' ');
			commands.push(line);
			for (const [part, path] of Object.entries(options.installs ?? {}))
				if (line.includes(part)) working.push(path);
			return true;
		},
		isRoot: false,
		hasApt: true,
		say: (line) => said.push(line),
		...options
	};
	return { probes, commands, said };
}

describe('findBrowser', () => {
	it('takes the one in CHROMIUM_PATH first', async () => {
		const { probes } = machine(['/mine', '/cache/chromium'], { chosen: '/mine' });
		expect(await findBrowser(probes)).toEqual({ path: '/mine', origin: 'CHROMIUM_PATH' });
	});

	it('says when CHROMIUM_PATH does not start, and goes on', async () => {
		const { probes, said } = machine(['/cache/chromium'], { chosen: '/broken' });
		expect((await findBrowser(probes)).path).toBe('/cache/chromium');
		expect(said.join()).toContain('/broken');
	});

	it('passes over an installed program that does not start', async () => {
		const { probes, commands } = machine(['/usr/bin/chromium']);
		expect(await findBrowser(probes)).toEqual({ path: '/usr/bin/chromium', origin: 'installed' });
		expect(commands).toEqual([]);
	});

	it('installs with Playwright when there is none, with system libraries only as root', async () => {
		const asUser = machine([], { installs: { 'install chromium': '/cache/chromium' } });
		expect((await findBrowser(asUser.probes)).path).toBe('/cache/chromium');
		expect(asUser.commands[0]).not.toContain('--with-deps');

		const asRoot = machine([], { isRoot: true, installs: { '--with-deps': '/cache/chromium' } });
		expect((await findBrowser(asRoot.probes)).path).toBe('/cache/chromium');
	});

	it('turns to apt-get as root on Debian', async () => {
		const { probes, commands } = machine([], {
			isRoot: true,
			installs: { 'apt-get install': '/usr/bin/chromium' }
		});
		expect((await findBrowser(probes)).path).toBe('/usr/bin/chromium');
		expect(commands.slice(1)).toEqual(['apt-get update', 'apt-get install -y chromium']);
	});

	it('says what to do when nothing works', async () => {
		await expect(findBrowser(machine([]).probes)).rejects.toThrow('CHROMIUM_PATH=');
	});
});

describe('presentBrowser', () => {
	it('takes what is there and installs nothing', async () => {
		const there = machine(['/usr/bin/chromium']);
		expect(await presentBrowser(there.probes)).toBe('/usr/bin/chromium');
		const bare = machine([], { installs: { chromium: '/cache/chromium' } });
		expect(await presentBrowser(bare.probes)).toBeUndefined();
		expect([...there.commands, ...bare.commands]).toEqual([]);
	});
});

describe('candidates', () => {
	it('looks through the PATH and the usual places of each system', () => {
		expect(candidates('linux', { PATH: '/usr/bin' })).toContain('/usr/bin/google-chrome');
		expect(candidates('darwin', { HOME: '/Users/a' })).toContain(
			'/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		);
		expect(candidates('win32', { PROGRAMFILES: 'C:\\P' })).toContain(
			'C:\\P\\Google\\Chrome\\Application\\chrome.exe'
		);
	});
});
