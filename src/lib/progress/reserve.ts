/** Room on the disk that is kept for the moment when there is none. */
export interface Reserve {
	/** Takes the room, unless it is taken already; false when there is too little. */
	take(): Promise<boolean>;
	/** Gives the room back; false when none was taken. */
	release(): Promise<boolean>;
}
