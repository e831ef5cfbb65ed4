import * as v from 'valibot';
import { newId } from '#lib/base/id.ts';
import { keep, kept } from '#lib/base/kept.browser.ts';
import type { PassphraseSealed } from '#lib/base/passphrase.browser.ts';
import { FIRST_PROFILE, OPEN_PROFILE_KEY, SEALED } from '#lib/base/profile.browser.ts';
import { readProfiles, type Profile } from './profile-list.ts';

/*
 * Of a profile are its database, its journal, `<name>/canary` and `<name>/key`. What else is kept in localStorage (comfort,
 * fonts, languages, voice, shortcuts, the row of accents, the browser's answer about persistence) is the device's: it
 * tells how somebody likes to read, not what they did.
 */

/** Where the list of profiles is kept; absent as long as there is one only. */
const PROFILES_KEY = 'route-des-mots/profiles';

const wrappedKey = v.object({
	iterations: v.number(),
	salt: v.string(),
	iv: v.string(),
	data: v.string()
});

/** The learners on this device, the first one first; those too whose names were lost and whose data is still there. */
export async function allProfiles(): Promise<Profile[]> {
	const known = readProfiles(kept(PROFILES_KEY), FIRST_PROFILE);
	const databases = await indexedDB.databases().catch(() => []);
	const lost = databases.flatMap(({ name }) =>
		name && /^route-des-mots-[\w-]+$/.test(name) && known.every((profile) => profile.name !== name)
			? [{ name, label: '' }]
			: []
	);
	return [...known, ...lost];
}

/**
 * A new, empty profile, under a passphrase if there is one; it is not opened yet. Rejects where the browser refuses to
 * keep its key.
 */
export async function addProfile(label: string, passphrase: string): Promise<Profile> {
	const name = `${FIRST_PROFILE}-${newId().slice(0, 8)}${passphrase ? SEALED : ''}`;
	if (passphrase) {
		const { newProfileKey } = await import('./seal.browser.ts');
		const { wrapped } = await newProfileKey(passphrase);
		// In two places, which are seldom lost together: without it nothing can be read.
		localStorage.setItem(keyPlace(name), JSON.stringify(wrapped));
		const { SealedDatabase } = await import('#lib/db/sealed-database.db.ts');
		const db = new SealedDatabase(name);
		await db.open();
		await db.keys.put({ id: 'key', wrapped });
		db.close();
	}
	const profile = { name, label };
	keepProfiles([...(await allProfiles()).filter((each) => each.name !== name), profile]);
	return profile;
}

/** A profile's key under its passphrase, from either place. */
export async function keptKey(name: string): Promise<PassphraseSealed | undefined> {
	const own = v.safeParse(wrappedKey, parsed(kept(keyPlace(name))));
	if (own.success) return own.output;
	const { SealedDatabase } = await import('#lib/db/sealed-database.db.ts');
	const db = new SealedDatabase(name);
	try {
		await db.open();
		return (await db.keys.get('key'))?.wrapped;
	} catch {
		return undefined;
	} finally {
		db.close();
	}
}

export async function renameProfile(name: string, label: string): Promise<void> {
	keepProfiles((await allProfiles()).map((each) => (each.name === name ? { name, label } : each)));
}

/** From the next page on this profile is the open one. */
export const choose = (name: string): void => keep(OPEN_PROFILE_KEY, name);

/** Takes a profile out of the list, with its place on the disk. Its store must have been erased, which this cannot know. */
export async function forgetProfile(name: string): Promise<void> {
	keepProfiles((await allProfiles()).filter((each) => each.name !== name));
	for (const place of [keyPlace(name), `${name}/canary`]) localStorage.removeItem(place);
	choose(FIRST_PROFILE);
	await new Promise<void>((resolve) => {
		const deleting = indexedDB.deleteDatabase(name);
		deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve();
	});
	const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
	await root?.removeEntry(name, { recursive: true }).catch(() => {});
}

const keyPlace = (name: string) => `${name}/key`;
const keepProfiles = (profiles: readonly Profile[]) => keep(PROFILES_KEY, JSON.stringify(profiles));

function parsed(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch {
		return undefined;
	}
}
