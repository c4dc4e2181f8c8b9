import { describeTimetable, Timetable } from './describeTimetable';

describe('describeTimetable', () => {
  it.each<[Timetable, string | undefined]>([
    [{}, 'Only when somebody, or another DAG, starts it'],
    [{ summary: 'None' }, 'Only when somebody, or another DAG, starts it'],
    [{ summary: '@once' }, 'Once'],
    [{ summary: '@continuous' }, 'Without a break'],
    [
      { summary: '5 5 * * 1-5', timezone: 'Europe/Rome' },
      'From Monday to Friday at 05:05, by the clock of Europe/Rome',
    ],
    [{ summary: '*/2 * * * *' }, 'Every 2 minutes'],
    [
      { summary: '0 5 * * *, 30 17 * * 0' },
      'Every day at 05:00; and on Sunday at 17:30',
    ],
    [{ summary: '1 day, 2:00:00' }, 'Every 1 day and 2 hours'],
    [{ summary: '0:30:00' }, 'Every 30 minutes'],
    [{ summary: 'Asset' }, 'When the assets it waits for were written'],
    [{ summary: 'Dataset', assets: 'orders' }, 'When orders was written'],
    [
      { summary: 'Asset', assets: { all: ['orders'] } },
      'When orders was written',
    ],
    [
      {
        summary: 'Asset or 0 5 * * *',
        assets: { all: ['orders', { any: ['prices', 'rates'] }] },
        timezone: 'UTC',
      },
      'Every day at 05:00, by the clock of UTC; and when orders and (prices or rates) were written',
    ],
    [{ summary: '0 0 5 * * *' }, undefined],
    [{ summary: 'AfterWorkday' }, undefined],
    [{ summary: 'Asset or AfterWorkday' }, undefined],
    [{ summary: 'constructor' }, undefined],
    [{ summary: '' }, undefined],
  ])('%j: %j', (timetable, words) => {
    expect(describeTimetable(timetable)).toBe(words);
  });
});
