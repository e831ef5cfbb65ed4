import * as v from 'valibot';

/** A learner on this device. */
export interface Profile {
	/** Name of its database, journal and canary. */
	name: string;
	/** What the learner called it; empty: never called anything. */
	label: string;
}

const schema = v.array(
	v.object({
		name: v.pipe(v.string(), v.regex(/^route-des-mots[\w-]*$/)),
		label: v.pipe(v.string(), v.maxLength(200))
	})
);

/** The profiles in a kept text, `first` always among them and before all others. */
export function readProfiles(text: string | undefined, first: string): Profile[] {
	const own = { name: first, label: '' };
	try {
		const read = v.safeParse(schema, JSON.parse(text ?? '[]'));
		const known = read.success ? read.output : [];
		return [known.find(({ name }) => name === first) ?? own, ...known.filter(({ name }) => name !== first)];
	} catch {
		return [own];
	}
}
