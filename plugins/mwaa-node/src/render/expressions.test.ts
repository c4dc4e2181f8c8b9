import { DagParam } from 'backstage-plugin-mwaa-common';
import { datetimeExpression } from './datetimeExpression';
import { jinjaParam } from './jinjaParam';
import { templateText } from './templateText';
import { timedeltaExpression } from './timedeltaExpression';

describe('timedeltaExpression', () => {
  it.each([
    ['PT0S', 'timedelta(seconds=0)'],
    ['PT90M', 'timedelta(hours=1, minutes=30)'],
    ['P1W', 'timedelta(days=7)'],
    ['P1DT2H3M4S', 'timedelta(days=1, hours=2, minutes=3, seconds=4)'],
  ])('writes %s as %s', (duration, expected) => {
    expect(timedeltaExpression(duration).source).toBe(expected);
  });
});

describe('datetimeExpression', () => {
  it.each([
    ['2026-01-01', '2026, 1, 1'],
    ['2026-01-01T00:00:00', '2026, 1, 1'],
    ['2026-12-31T06:00:00', '2026, 12, 31, 6'],
    ['2026-12-31T00:00:05', '2026, 12, 31, 0, 0, 5'],
  ])('writes %s as %s', (date, expected) => {
    expect(datetimeExpression(date, 'UTC').source).toBe(
      `pendulum.datetime(${expected}, tz="UTC")`,
    );
  });
});

describe('jinjaParam', () => {
  const params: Record<string, DagParam> = {
    day: { type: 'string' },
    count: { type: 'integer' },
    flag: { type: 'boolean' },
    values: { type: 'array' },
  };

  it.each([
    ['day', '{{ params.day }}'],
    ['count', '{{ params.count }}'],
    ['flag', '{{ params.flag | tojson }}'],
    ['values', "{{ params['values'] | tojson }}"],
  ])('reads %s by %s', (name, expected) => {
    expect(jinjaParam(name, params)).toBe(expected);
  });

  it.each(['unknown', 'toString'])('refuses %s', name => {
    expect(() => jinjaParam(name, params)).toThrow(/is no param/);
  });
});

describe('templateText', () => {
  it('leaves the name of a template file, but makes no name of an expression', () => {
    expect(templateText('queries/load.sql', ['.sql'])).toBe('queries/load.sql');
    expect(templateText('s3://b/{{ ds }}.sql', ['.sql'])).toBe(
      "s3://b/{{ ds }}.sql{{ '' }}",
    );
    expect(templateText('{{ ds }}', ['.sql'])).toBe('{{ ds }}');
  });
});
