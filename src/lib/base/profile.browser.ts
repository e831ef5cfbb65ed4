import { kept } from './kept.browser.ts';

/** The profile of who was here before there were several: its name is that of everything that was kept then. */
export const FIRST_PROFILE = 'route-des-mots';
/** Where the open profile's name is kept; app.html looks there too. */
export const OPEN_PROFILE_KEY = 'route-des-mots/profile';

/**
 * The learner's profile that this page works for: the name of its database, journal and canary. It stays the same as long
 * as the page lives, whatever other tabs do.
 */
export const profile: string = kept(OPEN_PROFILE_KEY) ?? FIRST_PROFILE;

/** How the name of a profile ends that is kept under a passphrase. */
export const SEALED = '-sealed';
export const isSealed = (name: string = profile): boolean => name.endsWith(SEALED);
