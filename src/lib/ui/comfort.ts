/** What a reader may adjust, with the values of each; the first is the house's own. */
export const COMFORT = {
	theme: ['auto', 'light', 'dark', 'sepia'],
	size: ['normal', 'small', 'large', 'larger'],
	leading: ['normal', 'wide', 'wider'],
	spacing: ['normal', 'wide', 'wider'],
	measure: ['normal', 'narrow', 'wide'],
	font: ['serif', 'sans', 'system']
} as const;

export type ComfortAspect = keyof typeof COMFORT;
export type Comfort = { [A in ComfortAspect]: (typeof COMFORT)[A][number] };
export const COMFORT_ASPECTS = Object.keys(COMFORT) as ComfortAspect[];

/** Where the choices are kept. The script in `app.html` reads the same key before the first paint. */
export const COMFORT_KEY = 'comfort';

/** The choices with the house's own for each that is missing or not one of ours. */
export function comfortFrom(kept: string | undefined): Comfort {
	const chosen = parsed(kept);
	return Object.fromEntries(
		COMFORT_ASPECTS.map((aspect) => {
			const values: readonly string[] = COMFORT[aspect];
			const value = chosen[aspect];
			return [aspect, typeof value === 'string' && values.includes(value) ? value : values[0]];
		})
	) as Comfort;
}

function parsed(kept: string | undefined): Partial<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(kept ?? '{}');
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
