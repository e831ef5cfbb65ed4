import { lower } from './normalize.ts';

/** Beginnings that make every word of the family one with an aspirated h: *hausse*, *hausser*, *haussier*. */
const FAMILIES = `
	hach haï(?!t) halet handicap hant happ harangu harcel harcèl hardi hargn harnach harpon hasard hâti hauss
	haut henni hériss heurt hideu hiérarch hiss hoch hockey honteu hoquet houl houpp huitain huitièm
	hulul hurl`;

/** Words with an aspirated h, alone: *héros*, but not *héroïne*, whose h is mute. */
const WORDS = `
	haddock haie haillon haine haineux haineuse halage haler hall halo halte hamac hamburger hameau
	hamster hanche handball hangar hanneton haras hareng haricot harnais harp harpe hâle hâlé hâte hâter
	hauban havre hayon heaume hennir hère hernie héron héros herse hêtre hibou hobby hollande hollandais
	hollandaise homard hongrie hongrois hongroise honte hors hotte houblon houe houille housse houx
	hublot huche hué huée huguenot huit huppe huppé hussard hutte`;

const family = new RegExp(`^(?:${FAMILIES.trim().split(/\s+/).join('|')})`);
const word = new RegExp(`^(?:${WORDS.trim().split(/\s+/).join('|')})e?[sx]?$`);

/**
 * Whether a word is one of the common ones that begin with an aspirated h: *le héros*, *la Hongrie*, *la hausse*,
 * never *l’* before them. For the compiler of lessons; an author may say it of a rarer word.
 */
export function hasAspiratedH(text: string): boolean {
	const first = lower(text.normalize('NFC')).split(/[^\p{L}]/u, 1)[0]!;
	return family.test(first) || word.test(first);
}
