import {
  airflowTarget,
  DagTiming,
  timingProblems,
} from 'backstage-plugin-mwaa-common';
import { kindOf } from './kindOf';
import { missedRuns } from './missedRuns';
import { newTiming } from './newTiming';
import { readTiming } from './readTiming';
import { runDots } from './runDots';
import { scheduleKinds } from './scheduleKinds';
import { scheduleOfKind } from './scheduleOfKind';
import { scheduleTarget } from './scheduleTarget';
import { isTimezoneFound, timezoneChoices } from './timezoneChoices';
import { writeTiming } from './writeTiming';

const now = new Date('2026-11-28T23:30:00Z');
const target = airflowTarget('3.0.6');

const daily: DagTiming = {
  schedule: { type: 'cron', cron: '@daily', date: 'interval' },
  timezone: 'Europe/Rome',
  startDate: '2026-11-01',
  catchup: false,
  paused: true,
};

describe('newTiming', () => {
  it('begins daily, today by the clock of the zone, paused, without catching up', () => {
    const timing = newTiming({ now, readerZone: 'Asia/Tokyo' });
    expect(timing).toEqual({
      ...daily,
      timezone: 'Asia/Tokyo',
      startDate: '2026-11-29',
    });
    expect(timingProblems(timing, target)).toEqual([]);
  });

  it('takes the zone and the kinds of the options', () => {
    expect(
      newTiming({
        now,
        readerZone: 'Asia/Tokyo',
        defaultTimezone: 'America/Lima',
        kinds: ['cron', 'manual'],
      }),
    ).toMatchObject({
      schedule: { type: 'cron', cron: '0 6 * * *' },
      timezone: 'America/Lima',
    });
    expect(
      newTiming({ now, readerZone: 'UTC', defaultTimezone: 'Rome' }).timezone,
    ).toBe('UTC');
  });
});

describe('scheduleOfKind', () => {
  it.each([
    ['30 2 * * 1-5', '30 14 * * 1-5'],
    ['15 * * * *', '45 * * * *'],
  ])('adds to %s a second time that Airflow takes', (cron, second) => {
    const schedule = scheduleOfKind('crons', {
      type: 'cron',
      cron,
      date: 'interval',
    });
    expect(schedule.cron).toEqual([cron, second]);
    expect(timingProblems({ ...daily, schedule } as DagTiming, target)).toEqual(
      [],
    );
  });

  it.each(scheduleKinds)('gives one of the kind %s, from any other', kind => {
    scheduleKinds.forEach(other => {
      const before = scheduleOfKind(other, {});
      const after = scheduleOfKind(kind, before);
      // An expression may be that of a preset.
      expect([kind, 'preset']).toContain(kindOf(after));
    });
  });

  it('goes on with what was typed, and brings back what was there', () => {
    const typed = { type: 'cron', cron: '30 7 * * *', date: 'trigger' };
    const assets = scheduleOfKind('assetsOrTime', typed);
    expect(assets).toMatchObject({ cron: '30 7 * * *', date: 'trigger' });
    expect(scheduleOfKind('cron', { type: 'manual' }, { cron: typed })).toBe(
      typed,
    );
    expect(
      scheduleOfKind('preset', { type: 'cron', cron: '0 0 1 * *' }).cron,
    ).toBe('@monthly');
  });
});

describe('readTiming', () => {
  it('has no field that holds nothing, which would be taken for one', () => {
    expect(
      Object.keys(readTiming({ schedule: { type: 'continuous' } }).schedule),
    ).toEqual(['type']);
    expect(Object.keys(readTiming({ paused: 1 }))).toEqual(['schedule']);
  });
});

describe('writeTiming', () => {
  it('keeps what the inputs do not know, and takes away what was emptied', () => {
    const value = {
      ...daily,
      endDate: '2027-01-01',
      later: { of: 'another version' },
      schedule: { ...daily.schedule, note: 'kept' },
    };
    const timing = readTiming(value);
    expect(writeTiming(value, timing)).toEqual(value);
    const { endDate: _, ...rest } = value;
    expect(
      writeTiming(value, {
        ...timing,
        endDate: undefined,
        schedule: { ...timing.schedule, cron: '@hourly' },
      }),
    ).toEqual({ ...rest, schedule: { ...value.schedule, cron: '@hourly' } });
  });

  it('leaves nothing of another type of schedule', () => {
    expect(
      writeTiming(daily, { ...readTiming(daily), schedule: { type: 'manual' } })
        .schedule,
    ).toEqual({ type: 'manual' });
  });
});

describe('missedRuns', () => {
  it('counts, but not for ever', () => {
    const told = (changes: Partial<DagTiming>) =>
      missedRuns({ ...daily, ...changes }, target, now);
    expect(told({})).toBe(
      'Off: of 28 runs since the start date, only the latest is made when the DAG is turned on.',
    );
    expect(told({ catchup: true })).toMatch(/Airflow makes 28 runs/);
    expect(told({ catchup: true, startDate: '1990-01-01' })).toMatch(
      /more than 1,000 runs/,
    );
    expect(told({ startDate: '2026-12-01' })).toMatch(/nothing to catch up/);
    expect(told({ schedule: { type: 'once' } })).toMatch(/no runs that could/);
  });
});

describe('runDots', () => {
  const dots = (changes: Partial<DagTiming>) =>
    runDots({ ...daily, ...changes }, target, now);

  it('chooses a line on which there are some', () => {
    expect(dots({})).toMatchObject({ label: 'the next week' });
    expect(dots({})?.dots).toHaveLength(7);
    const cron = (text: string) =>
      dots({ schedule: { type: 'cron', cron: text, date: 'trigger' } });
    expect(cron('@hourly')?.label).toBe('the next 6 hours');
    expect(cron('0 0 29 2 *')?.label).toBe('the next 5 years');
    expect(dots({ schedule: { type: 'manual' } })).toBeUndefined();
  });
});

describe('timezoneChoices', () => {
  it('begins with the zone of the reader, and finds cities and offsets', () => {
    const choices = timezoneChoices(now, 'Asia/Kolkata');
    expect(choices.slice(0, 2).map(({ id }) => id)).toEqual([
      'Asia/Kolkata',
      'UTC',
    ]);
    const found = (search: string) =>
      choices.filter(each => isTimezoneFound(each, search)).map(({ id }) => id);
    expect(found('new york')).toEqual(['America/New_York']);
    expect(found('utc+05:30')).toContain('Asia/Kolkata');
    expect(found('nowhere')).toEqual([]);
  });
});

describe('scheduleTarget', () => {
  const environment = (airflowVersion?: string) => ({
    id: 'dev',
    name: 'dev',
    region: 'eu-west-1',
    airflowVersion,
  });

  it('says when it is not known which Airflow plans the runs', () => {
    const known = scheduleTarget('dev', environment('2.10.3'));
    expect(known.target.airflowVersion).toBe('2.10.3');
    expect(known.caveat).toBeUndefined();
    expect(scheduleTarget(undefined, undefined).caveat).toMatch(
      /No environment/,
    );
    expect(scheduleTarget('dev', environment()).caveat).toMatch(/not known/);
    expect(scheduleTarget('dev', environment('1.10.12')).caveat).toMatch(
      /not supported/,
    );
    expect(scheduleTarget('dev', environment('3.9.1')).caveat).toMatch(
      /3\.9\.1 is not known here/,
    );
  });
});
