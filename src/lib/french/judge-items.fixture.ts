import type { TypedAnswer } from './typed-answer.ts';

/** A typed answer that asks for the meaning, and what differs from that. */
export const item = (accept: string[], more: Partial<TypedAnswer> = {}): TypedAnswer => ({
	accept,
	variants1990: [],
	forms: [],
	anticipated: {},
	focus: 'meaning',
	article: 'none',
	caseMatters: false,
	aspiratedH: false,
	neighbours: [],
	...more
});

export const treaty = item(['traité'], {
	neighbours: ['traite', 'traités', 'traita', 'trait', 'traiter', 'traire']
});
export const aTreaty = item(['un traité'], { article: 'optional', neighbours: treaty.neighbours });
export const required = item(['un traité'], { article: 'required', neighbours: treaty.neighbours });
export const energy = item(['l’énergie'], { article: 'optional' });
export const anEnergy = item(['une énergie'], { article: 'optional' });
export const concluded = item(['conclu', 'signé'], {
	forms: ['conclure', 'concluent', 'conclue'],
	anticipated: { conclus: 'Pas d’accord ici.', concluant: 'Il faut un participe passé.' },
	neighbours: ['conclue', 'conclut', 'exclu', 'signe', 'singe', 'signa']
});
export const six = item(['six']);
export const kilometres = item(['4 500']);
export const share = item(['8,5 %']);
export const eighty = item(['80']);
export const twentyOne = item(['vingt et un']);
export const cooperation = item(['coopération'], { neighbours: ['coopérations', 'corporation'] });
export const knowHow = item(['savoir-faire']);
export const toKnow = item(['connaître'], { variants1990: ['connaitre'] });
export const event = item(['événement'], { variants1990: ['évènement'] });
export const asia = item(['l’Asie centrale'], { caseMatters: true });
export const china = item(['Chine'], { caseMatters: true, anticipated: { chinois: 'On demande le pays.' } });
export const where = item(['où'], { neighbours: ['ou'] });
export const east = item(['à l’est'], { neighbours: ['a', 'es'] });
export const because = item(['parce qu’il']);
export const hero = item(['le héros']);
export const bareHero = item(['héros'], { article: 'optional', aspiratedH: true });
export const mute = item(['homme'], { article: 'optional' });
export const heart = item(['cœur']);
export const edges = item(['les confins'], { article: 'optional' });
export const neighbourly = item(['bon voisinage'], { neighbours: ['voisinages'] });
export const juneDay = item(['17 juin 2025']);
export const security = item(['sécurité']);
export const development = item(['développement'], { neighbours: ['enveloppement', 'développent'] });
