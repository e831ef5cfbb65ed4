const CONTRACTED: Record<string, string> = { du: 'de le', des: 'de les', au: 'à le', aux: 'à les' };

/** A normalised text with its contractions undone: `du pétrole` → `de le pétrole`. It serves to compare. */
export const undoContractions = (text: string): string =>
	text.replace(/(?<![^ '-])(?:du|des|aux?)(?= )/g, (word) => CONTRACTED[word]!);

/** Whether *à* or *de* stands before *le* or *les* in full. */
export const hasUncontracted = (text: string): boolean => /(?<![^ '-])(?:de|à) les? /.test(text);

/** Whether a normalised text has *du*, *des*, *au* or *aux*. */
export const hasContracted = (text: string): boolean => /(?<![^ '-])(?:du|des|aux?) /.test(text);
