import { airflowTarget } from '../../airflow/airflowTarget';
import { ScheduledDag } from './nextRuns';
import { runsAtOnce } from './runsAtOnce';
import { runsWithClock } from './runsWithClock';

const dagWith = (changes: Partial<ScheduledDag>): ScheduledDag => ({
  schedule: { type: 'cron', cron: '30 2 * * *', date: 'trigger' },
  timezone: 'Europe/Zurich',
  startDate: '2026-01-01',
  catchup: false,
  ...changes,
});

const runs = (now: string, changes: Partial<ScheduledDag> = {}, count = 4) =>
  runsWithClock(dagWith(changes), airflowTarget('3.0.6'), {
    now: new Date(now),
    count,
    readerZone: 'Asia/Tokyo',
  });

const shown = (...given: Parameters<typeof runs>) =>
  runs(...given).map(({ inZone, clockChange }) =>
    [inZone.date, inZone.time, inZone.offset, clockChange].join(' ').trim(),
  );

describe('runsWithClock', () => {
  it('tells what the clocks of both zones show', () => {
    const [run] = runs('2026-07-03T12:00:00Z');
    expect(run.inZone).toEqual({
      timezone: 'Europe/Zurich',
      date: '2026-07-03',
      weekday: 'Fri',
      time: '02:30',
      offset: '+02:00',
    });
    expect(run.inReaderZone).toEqual({
      timezone: 'Asia/Tokyo',
      date: '2026-07-03',
      weekday: 'Fri',
      time: '09:30',
      offset: '+09:00',
    });
  });

  it('marks the time that the clock leaves out, and that the offset is another', () => {
    expect(shown('2026-03-27T12:00:00Z')).toEqual([
      '2026-03-27 02:30 +01:00',
      '2026-03-28 02:30 +01:00',
      '2026-03-29 03:30 +02:00 skipped',
      '2026-03-30 02:30 +02:00',
    ]);
    const schedule = {
      type: 'cron',
      cron: '0 9 * * *',
      date: 'trigger',
    } as const;
    expect(shown('2026-03-28T12:00:00Z', { schedule })).toEqual([
      '2026-03-28 09:00 +01:00',
      '2026-03-29 09:00 +02:00 offset-changed',
      '2026-03-30 09:00 +02:00',
      '2026-03-31 09:00 +02:00',
    ]);
  });

  it('marks a time that the clock shows twice', () => {
    expect(shown('2026-10-24T12:00:00Z')).toEqual([
      '2026-10-24 02:30 +02:00',
      '2026-10-25 02:30 +01:00 repeated',
      '2026-10-26 02:30 +01:00',
      '2026-10-27 02:30 +01:00',
    ]);
    const schedule = {
      type: 'cron',
      cron: '@hourly',
      date: 'trigger',
    } as const;
    expect(shown('2026-10-24T23:10:00Z', { schedule }, 5)).toEqual([
      '2026-10-25 01:00 +02:00',
      '2026-10-25 02:00 +02:00 repeated',
      '2026-10-25 02:00 +01:00 repeated',
      '2026-10-25 03:00 +01:00',
      '2026-10-25 04:00 +01:00',
    ]);
  });

  it('tells ds in UTC, and what a run covers by the clock of the DAG', () => {
    const schedule = {
      type: 'cron',
      cron: '@daily',
      date: 'interval',
    } as const;
    const [run] = runs('2026-07-03T12:00:00Z', { schedule });
    expect(run.logicalInZone).toMatchObject({
      date: '2026-07-02',
      time: '00:00',
    });
    expect(run.intervalEndInZone).toMatchObject({
      date: '2026-07-03',
      time: '00:00',
    });
    expect(run.ds).toBe('2026-07-01');
  });

  it('knows which runs are due already', () => {
    const atOnce = (changes: Partial<ScheduledDag>) =>
      runs('2026-01-03T12:00:00Z', changes).map(run => run.atOnce);
    expect(atOnce({})).toEqual([true, false, false, false]);
    expect(atOnce({ catchup: true })).toEqual([true, true, true, false]);
    expect(atOnce({ startDate: '2026-02-01' })).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('runsAtOnce', () => {
  const count = (changes: Partial<ScheduledDag>) =>
    runsAtOnce(dagWith(changes), airflowTarget('3.0.6'), {
      now: new Date('2026-02-01T12:00:00Z'),
      limit: 20,
    });

  it('counts what is due, up to a limit', () => {
    expect(count({})).toBe(1);
    expect(count({ catchup: true, startDate: '2026-01-30' })).toBe(3);
    expect(count({ catchup: true })).toBe(20);
    expect(count({ startDate: '2026-03-01' })).toBe(0);
  });

  it('ends with the end date, and with a run that is due this very moment', () => {
    const catchup = true;
    const startDate = '2026-01-30';
    expect(count({ catchup, startDate, endDate: '2026-01-31' })).toBe(1);
    expect(count({ catchup, startDate, endDate: '2030-01-01' })).toBe(3);
    const cron = '0 13 * * *';
    expect(count({ schedule: { type: 'cron', cron, date: 'trigger' } })).toBe(
      1,
    );
    expect(count({ schedule: { type: 'continuous' } })).toBe(1);
  });
});
