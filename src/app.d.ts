declare global {
	namespace App {
		interface Error {
			message: string;
			/** What was not found, so that the error page can say what exists instead. */
			missing?: 'lesson' | 'level' | 'page';
		}
	}
}

export {};
