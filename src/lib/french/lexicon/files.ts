/** SHA-256 of each file of static/lexicon. Written by `npm run lexicon`. */
export const LEXICON_FILES = {
	'fr.txt': '938635b19da56357ee10b825dc68bbcb55658afb0ccbd113db158af48b319370',
	'fr-de.txt': '19210d4e6ebe74f4c4deee349701537ae68904854845461362dcad06b83a298f',
	'fr-en.txt': '3955dab173690e0ce39c25481db9a9a6392c6c4c43ec6a005c0c328829431302',
	'fr-en-inferred.txt': 'f8ec9c3d20d36c9384143057c58862f81849868977c7c688207d280d4f5bcf42',
	'fr-es.txt': '17d002bc3193c93525aa8c29398b272897511c480b0c9858ad6ac67893f07f8d',
	'fr-pt.txt': '14b6bff8a18282098d638a527f031f599e9bafee283eb2e3d9cfe4caebabf6ec',
	'fr-ru.txt': 'f7942deb620a67e8578a462f82ce37b89ff730183aad0935a0047d6b9e218991'
} as const;
export type LexiconFile = keyof typeof LEXICON_FILES;
