/** How the fragment of an address begins that carries work from another device. */
export const MOVE_PREFIX = '#move=';
