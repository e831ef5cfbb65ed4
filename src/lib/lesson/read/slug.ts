/** The address of a section: its heading without the leading article, accents and punctuation. */
export const slug = (heading: string): string =>
	heading
		.replace(/^(l[’']|le\s|la\s|les\s)/iu, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/œ/giu, 'oe')
		.replace(/æ/giu, 'ae')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
