import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, dayOfNumber, learnerDay } from './day.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

test.each([
	['Paris in winter', '2026-01-15T02:59:59.999', 60, '2026-01-14'],
	['Paris in winter', '2026-01-15T03:00', 60, '2026-01-15'],
	['Paris in summer', '2026-07-15T01:59', 120, '2026-07-14'],
	['Paris in summer', '2026-07-15T02:00', 120, '2026-07-15'],
	['Kathmandu', '2026-03-01T22:14', 345, '2026-03-01'],
	['Kathmandu', '2026-03-01T22:15', 345, '2026-03-02'],
	['Los Angeles', '2026-01-01T11:59', -480, '2025-12-31'],
	['Los Angeles', '2026-01-01T12:00', -480, '2026-01-01'],
	['Kiritimati', '2026-12-31T13:59', 840, '2026-12-31'],
	['Kiritimati', '2026-12-31T14:00', 840, '2027-01-01']
])('in %s the day turns at four in the morning (%s UTC)', (_, moment, offset, day) => {
	expect(learnerDay(utc(moment), offset)).toBe(day);
});

test.each([
	// Europe/Paris: clocks go from 2 to 3 a.m. on 29 March, and from 3 back to 2 a.m. on 25 October 2026.
	['spring', '2026-03-29T01:00', [60, 120], '2026-03-28', 23],
	['autumn', '2026-10-25T01:00', [120, 60], '2026-10-24', 25]
])(
	'a change of clocks in %s makes one day shorter or longer, and none twice',
	(_, change, [before, after], day, hours) => {
		const at = utc(change);
		const offsetAt = (moment: number) => (moment < at ? before! : after!);
		const days = Array.from({ length: 96 }, (_, hour) => {
			const moment = at + (hour - 48) * 3_600_000;
			return learnerDay(moment, offsetAt(moment));
		});
		expect([...days].sort()).toEqual(days);
		expect(days.filter((each) => each === day)).toHaveLength(hours);
		expect(new Set(days).size).toBe(5);
	}
);

test('without an offset it is that of the place the device is in', () => {
	const at = utc('2026-05-05T12:34');
	expect(learnerDay(at)).toBe(learnerDay(at, -new Date(at).getTimezoneOffset()));
});

test('calendar days are counted without clocks, over every change of months and years', () => {
	expect(dayNumber('1970-01-01')).toBe(0);
	expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
			expect(dayNumber(dayOfNumber(n))).toBe(n);
			expect(dayOfNumber(n) < dayOfNumber(n + 1)).toBe(true);
		})
	);
});
