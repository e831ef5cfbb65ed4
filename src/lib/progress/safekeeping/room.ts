/** A way to make room on this device by giving up what can be fetched again. */
export type RoomMaker = () => Promise<void>;

const makers = new Set<RoomMaker>();

/** Offers the learner whose storage is full to make room in this way. Returns the way to take the offer back. */
export function offerRoom(maker: RoomMaker): () => void {
	makers.add(maker);
	return () => void makers.delete(maker);
}

/** Whether there is anything to give up. */
export const canMakeRoom = (): boolean => makers.size > 0;

/** Gives up all that was offered. */
export async function makeRoom(): Promise<void> {
	await Promise.all([...makers].map((maker) => maker()));
}
