import { noTabs, type TabMessage, type Tabs } from './tabs.ts';

/** The other tabs of this app in this browser, where it lets them talk. */
export function browserTabs(name: string): Tabs {
	let channel: BroadcastChannel;
	try {
		channel = new BroadcastChannel(name);
	} catch {
		return noTabs();
	}
	const tabs: Tabs = {
		tell: (message) => channel.postMessage(message),
		onmessage: undefined,
		close: () => channel.close()
	};
	channel.onmessage = ({ data }: MessageEvent<TabMessage>) => tabs.onmessage?.(data);
	return tabs;
}
