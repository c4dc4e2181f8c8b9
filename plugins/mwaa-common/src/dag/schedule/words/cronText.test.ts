import fc from 'fast-check';
import { cronProblem } from '../../cron';
import { cronClock } from '../cronClock';
import { dueAsSaid } from './__fixtures__/dueAsSaid';
import { cronText } from './cronText';

describe('cronText', () => {
  it.each([
    ['5 5 * * *', 'every day at 05:05'],
    ['@daily', 'every day at 00:00'],
    ['0 6,18 * * *', 'every day at 06:00 and 18:00'],
    ['30 6 * * 1-5', 'from Monday to Friday at 06:30'],
    ['30 6 * * mon,thu', 'on Monday and Thursday at 06:30'],
    ['0 0 * * 7', 'on Sunday at 00:00'],
    ['0 0 * * 0-2', 'on Monday, Tuesday and Sunday at 00:00'],
    ['* * * * *', 'every minute'],
    ['*/15 * * * *', 'every 15 minutes'],
    ['@hourly', 'every hour on the hour'],
    ['5 * * * *', 'at 5 minutes past every hour'],
    ['1 * * * *', 'at 1 minute past every hour'],
    ['5,20,50 * * * *', 'at 5, 20 and 50 minutes past every hour'],
    ['*/7 * * * *', 'every 7 minutes from 0 to 56 minutes past every hour'],
    [
      '*/15 9-17 * * 1-5',
      'every 15 minutes from 09:00 to 17:45, from Monday to Friday',
    ],
    ['0 */2 * * *', 'every 2 hours from 00:00 to 22:00'],
    ['0 9-17 * * *', 'every hour from 09:00 to 17:00'],
    [
      '0,30 6-9,12 * * *',
      'every day at 0 and 30 minutes past the hours 06, 07, 08, 09 and 12',
    ],
    ['0 9 1,15 * *', 'on the 1st and the 15th of the month at 09:00'],
    ['0 9 L * *', 'on the last day of the month at 09:00'],
    [
      '0 0 */2 * *',
      'on every 2nd day from the 1st to the 31st of the month at 00:00',
    ],
    ['0 9 * * 5#2', 'on the second Friday of the month at 09:00'],
    ['0 9 * * L5', 'on the last Friday of the month at 09:00'],
    ['0 0 13 * 1', 'on the 13th of the month and also on Monday at 00:00'],
    [
      '0 0 1 */3 *',
      'on the 1st of the month at 00:00, in January, April, July and October',
    ],
    ['0 0 * jun-aug *', 'every day at 00:00, in June to August'],
  ])('%s: %s', (cron, text) => {
    expect(cronText(cron)).toBe(text);
  });

  // Says of every minute of days around the ends of months whether it is due.
  const STARTS = [
    '2026-01-29',
    '2026-02-11',
    '2026-02-26',
    '2026-05-29',
    '2026-09-12',
    '2028-02-27',
  ];

  it('says neither too much nor too little', () => {
    const number = (min: number, max: number) =>
      fc.integer({ min, max }).map(String);
    const range = (min: number, max: number) =>
      fc
        .tuple(fc.integer({ min, max: max - 1 }), fc.integer({ min: 1, max }))
        .map(([from, size]) => `${from}-${Math.min(from + size, max)}`);
    const element = (min: number, max: number) =>
      fc.oneof(
        number(min, max),
        range(min, max),
        number(1, max).map(step => `*/${step}`),
        fc
          .tuple(range(min, max), number(1, 9))
          .map(([all, step]) => `${all}/${step}`),
      );
    const field = (min: number, max: number, ...others: string[]) =>
      fc.oneof(
        fc.constantFrom('*', ...others),
        fc
          .array(element(min, max), { minLength: 1, maxLength: 3 })
          .map(elements => elements.join(',')),
      );
    fc.assert(
      fc.property(
        fc.tuple(
          field(0, 59),
          field(0, 23),
          field(1, 31, 'L', '1,L'),
          field(1, 12),
          field(0, 6, '5#2', 'L5', '1#1,3#4', 'mon-fri', '7'),
        ),
        fc.constantFrom(...STARTS),
        (fields, start) => {
          const cron = fields.join(' ');
          fc.pre(!cronProblem(cron));
          const isDue = dueAsSaid(cronText(cron));
          const clock = cronClock(cron);
          const from = Date.parse(start);
          const until = from + 5 * 86_400_000;
          let due = clock.next(from - 1);
          const wrong: string[] = [];
          for (let wall = from; wall < until; wall += 60_000) {
            if (isDue(new Date(wall)) !== (wall === due)) {
              wrong.push(new Date(wall).toISOString());
            }
            if (wall === due) due = clock.next(wall);
          }
          expect({ cron, text: cronText(cron), wrong }).toEqual(
            expect.objectContaining({ wrong: [] }),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
