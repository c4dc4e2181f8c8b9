import { scheduleWords, toldSchedule } from './scheduleWords';

const words = (told: object, isGenerated = true) =>
  scheduleWords(toldSchedule.parse(told), isGenerated);

describe('scheduleWords', () => {
  it.each([
    [
      '3.x',
      {
        timetable_summary: '*/2 * * * *',
        timetable_description: 'Every 2 minutes',
        timezone: 'Europe/Rome',
        asset_expression: null,
      },
      'Every 2 minutes, by the clock of Europe/Rome',
    ],
    [
      '2.7',
      {
        schedule_interval: { __type: 'CronExpression', value: '5 5 * * *' },
        timetable_description: 'At 05:05',
        timezone: "Timezone('Europe/Rome')",
      },
      'Every day at 05:05, by the clock of Europe/Rome',
    ],
    [
      'a length of 2.x',
      { schedule_interval: { __type: 'TimeDelta', days: 1, seconds: 5400 } },
      'Every 1 day, 1 hour and 30 minutes',
    ],
    [
      'no schedule of 3.x',
      {
        timetable_summary: null,
        timetable_description: 'Never, external triggers only',
      },
      'Only when somebody, or another DAG, starts it',
    ],
    [
      'no schedule of 2.x',
      {
        schedule_interval: null,
        timetable_description: 'Never, external triggers only',
      },
      'Only when somebody, or another DAG, starts it',
    ],
    [
      'assets of 2.x',
      {
        schedule_interval: { __type: 'CronExpression', value: 'Dataset' },
        timetable_description: 'Triggered by datasets',
        dataset_expression: { all: ['s3://a', 's3://b'] },
      },
      'When s3://a and s3://b were written',
    ],
    [
      'a timetable of their own',
      {
        timetable_summary: 'AfterWorkday',
        timetable_description: 'After each workday',
      },
      'After each workday',
    ],
    ['nothing', { schedule_interval: { months: 1 } }, undefined],
  ])('tells %s in plain words', (_, told, expected) => {
    expect(words(told)).toBe(expected);
  });

  it('names no clock where it may be another', () => {
    const told = { timetable_summary: '5 5 * * *' };
    const rome = { ...told, timezone: 'Europe/Rome' };
    expect(words(rome, false)).toBe('Every day at 05:05');
    expect(words({ ...told, timezone: 'UTC' })).toBe('Every day at 05:05');
  });
});
