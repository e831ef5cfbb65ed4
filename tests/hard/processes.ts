import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Process {
	pid: number;
	parent: number;
	command: string;
}

/** The browser with this profile and all that it started. */
export function treeOf(profile: string): number[] {
	const all = processes();
	const roots = all.filter(({ command }) => command.includes(`--user-data-dir=${profile}`));
	const pids = new Set<number>();
	const add = (pid: number) => {
		if (pids.has(pid)) return;
		pids.add(pid);
		for (const child of all) if (child.parent === pid) add(child.pid);
	};
	for (const { pid } of roots) add(pid);
	return [...pids];
}

/** Kills a browser as a power cut would: the process with this profile and all that it started, at once. */
export function killBrowser(profile: string): number[] {
	const pids = treeOf(profile);
	for (const pid of pids) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// It has just ended by itself.
		}
	}
	return pids;
}

/** Resolves when none of the processes is left: until then the profile is locked. */
export async function gone(pids: readonly number[]): Promise<void> {
	const alive = new Set(pids);
	for (const end = Date.now() + 20_000; alive.size > 0;) {
		const running = new Set(processes().map(({ pid }) => pid));
		for (const pid of alive) if (!running.has(pid)) alive.delete(pid);
		if (Date.now() > end) throw new Error(`still running: ${[...alive].join(', ')}`);
		if (alive.size > 0) await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Running processes; a dead one that nobody has waited for does not run. */
function processes(): Process[] {
	return process.platform === 'linux' ? fromProc() : fromPs();
}

function fromProc(): Process[] {
	return readdirSync('/proc').flatMap((name) => {
		if (!/^\d+$/.test(name)) return [];
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			if (state === 'Z') return [];
			const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
			return [{ pid: Number(name), parent: Number(parent), command }];
		} catch {
			return [];
		}
	});
}

function fromPs(): Process[] {
	const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,stat=,command='], { encoding: 'utf8' });
	return stdout.split('\n').flatMap((line) => {
		const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
		return !pid || state?.startsWith('Z')
			? []
			: [{ pid: Number(pid), parent: Number(parent), command: command ?? '' }];
	});
}
