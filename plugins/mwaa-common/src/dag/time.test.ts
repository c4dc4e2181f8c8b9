import { airflowTarget } from '../airflow/airflowTarget';
import { dateProblem } from './dateProblem';
import { wallClock } from './dates';
import { durationSeconds } from './duration';
import { durationProblem } from './durationProblem';
import { timezoneProblem } from './timezone';
import { timezoneNames } from './timezoneNames';

describe('timezoneProblem', () => {
  it.each([
    'UTC',
    'Europe/Zurich',
    'US/Eastern',
    'Etc/GMT+1',
    'America/Argentina/Buenos_Aires',
  ])('accepts %s', name => {
    expect(timezoneProblem(name)).toBeUndefined();
  });
  it.each([
    ['europe/zurich', /did you mean "Europe\/Zurich"/],
    ['+02:00', /is an offset/],
    ['UTC+2', /is an offset/],
    ['CEST', /is no IANA time zone/],
    ['Mars/Olympus', /is no IANA time zone/],
  ])('refuses %s', (name, message) => {
    expect(timezoneProblem(name)).toMatch(message);
  });
  it('knows which zones an old Airflow lacks', () => {
    expect(
      timezoneProblem('Europe/Kyiv', airflowTarget('2.8.1')),
    ).toBeUndefined();
    expect(timezoneProblem('Europe/Kyiv', airflowTarget('2.7.2'))).toMatch(
      /not known to Airflow 2\.7\.2/,
    );
  });
  it('lists each zone once', () => {
    expect(new Set(timezoneNames).size).toBe(timezoneNames.length);
    expect(timezoneNames.length).toBeGreaterThan(590);
  });
});

describe('durationSeconds', () => {
  it.each([
    ['PT5M', 300],
    ['P1DT2H', 93_600],
    ['P2W', 1_209_600],
    ['PT0S', 0],
    ['PT90S', 90],
  ])('reads %s', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });
  it.each([
    '',
    'P',
    'PT',
    'P1M',
    'P1Y',
    'PT1.5H',
    '5m',
    '-PT5M',
    'P1DT',
    'P99999W',
    'pt5m',
  ])('refuses %p', text => {
    expect(durationSeconds(text)).toBeUndefined();
  });
  it('refuses zero where it makes no sense', () => {
    expect(durationProblem('PT0S', { positive: true })).toMatch(
      /longer than zero/,
    );
    expect(durationProblem('PT0S', { positive: false })).toBeUndefined();
  });
});

describe('wallClock', () => {
  it('reads days and moments', () => {
    expect(wallClock('2024-02-29')).toEqual({
      year: 2024,
      month: 2,
      day: 29,
      hour: 0,
      minute: 0,
      second: 0,
    });
    expect(wallClock('2026-01-31T23:59:58')).toMatchObject({
      hour: 23,
      minute: 59,
      second: 58,
    });
  });
  it.each([
    '2026-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '1969-12-31',
    '2026-01-01T24:00:00',
    '2026-01-01 00:00:00',
    '01.01.2026',
  ])('refuses %s', text => {
    expect(wallClock(text)).toBeUndefined();
    expect(dateProblem(text)).toMatch(/must be a day that exists/);
  });
  it.each(['2026-01-01T00:00:00Z', '2026-01-01T00:00:00+02:00'])(
    'says that %s needs no offset',
    text => {
      expect(dateProblem(text)).toMatch(/without an offset/);
    },
  );
});
