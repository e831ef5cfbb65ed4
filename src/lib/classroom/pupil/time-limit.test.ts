import { describe, expect, it } from 'vitest';
import { assignmentWith } from './rows.fixture.ts';
import { deadline, timeShown } from './time-limit.ts';

const MINUTE = 60_000;
const limited = assignmentWith({ time: { minutes: 20, isLimit: true } });

describe('the time of an attempt', () => {
	it('ends an attempt only where it is a limit, and with the factor of a personal link', () => {
		expect(deadline(limited, 1000)).toBe(1000 + 20 * MINUTE);
		const longer = assignmentWith({
			time: { minutes: 20, isLimit: true },
			pupil: { code: 'x', timeFactor: 1.33 }
		});
		expect(deadline(longer, 0)).toBe(27 * MINUTE);
		expect(deadline(assignmentWith({ time: { minutes: 20, isLimit: false } }), 0)).toBeUndefined();
		expect(deadline(assignmentWith(), 0)).toBeUndefined();
	});
	it('warns five minutes before, and is over on the millisecond', () => {
		const at = (ms: number) => timeShown(limited, 0, ms)!;
		expect(at(0)).toMatchObject({ spent: 0, of: 20, left: 20, isNear: false, isOver: false });
		expect(at(14 * MINUTE)).toMatchObject({ left: 6, isNear: false });
		expect(at(15 * MINUTE)).toMatchObject({ left: 5, isNear: true });
		expect(at(20 * MINUTE - 1)).toMatchObject({ left: 1, isNear: true, isOver: false });
		expect(at(20 * MINUTE)).toMatchObject({ left: 0, isNear: false, isOver: true });
	});
	it('warns later where there is little time', () => {
		const short = assignmentWith({ time: { minutes: 5, isLimit: true } });
		expect(timeShown(short, 0, 3.9 * MINUTE)!.isNear).toBe(false);
		expect(timeShown(short, 0, 4 * MINUTE)!.isNear).toBe(true);
	});
	it('never ends nor warns where the time is only shown', () => {
		const shown = assignmentWith({ time: { minutes: 20, isLimit: false } });
		expect(timeShown(shown, 0, 90 * MINUTE)).toMatchObject({
			spent: 90,
			left: 0,
			isNear: false,
			isOver: false
		});
		expect(timeShown(assignmentWith(), 0, 1)).toBeUndefined();
	});
	it('takes a clock that was set back for no time at all', () => {
		expect(timeShown(limited, 50 * MINUTE, 0)).toMatchObject({ spent: 0, left: 20, isOver: false });
	});
});
