import { m } from '#lib/i18n/compiled/messages.js';
import type { Profile } from '#lib/progress/profile/profile-list.ts';

/** What a profile is called: by its learner, or else by its place in the list. */
export function profileLabel(profiles: readonly Profile[], name: string): string {
	const place = profiles.findIndex((profile) => profile.name === name);
	return profiles[place]?.label || m.profile_nth({ n: Math.max(0, place) + 1 });
}
