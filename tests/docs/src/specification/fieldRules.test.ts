import {
  dagSpecSchema,
  paramSchema,
  scheduleSchema,
  taskSchema,
} from 'backstage-plugin-mwaa-common';
import { fieldRules } from './fieldRules';
import { refusalOf } from './refusalOf';

const shapes: Record<string, object> = {
  dag: dagSpecSchema.shape,
  schedule: scheduleSchema.optionsMap.get('cron')!.shape,
  params: paramSchema.shape,
  defaults: dagSpecSchema.shape.defaults.unwrap().shape,
  tasks: taskSchema.shape,
};
const paths: Record<string, (string | number)[]> = {
  dag: [],
  schedule: ['schedule'],
  params: ['params', 'country'],
  defaults: ['defaults'],
  tasks: ['tasks', 0],
};
const rules = Object.entries(fieldRules).flatMap(([section, fields]) =>
  Object.entries(fields).map(([name, rule]) => ({ section, name, rule })),
);

describe('fieldRules', () => {
  it('speaks of fields that exist', () => {
    for (const { section, name } of rules) {
      expect(Object.keys(shapes[section])).toContain(name);
    }
  });

  it.each(rules.filter(({ rule }) => /durations|dates/.test(rule.type ?? '')))(
    'calls $section.$name a date or a duration, as the code does',
    ({ section, name, rule }) => {
      expect(refusalOf([...paths[section], name], 'nonsense')).toMatch(
        rule.type?.includes('dates') ? /YYYY-MM-DD/ : /ISO 8601 duration/,
      );
    },
  );

  it.each([
    ['tags', ['a', 'a'], /twice/],
    ['tags', ['x'.repeat(101)], /at most 100/],
    ['owner', 'x'.repeat(501), /at most 500/],
    ['dagId', 'x'.repeat(51), /at most 50/],
    ['endDate', '1999-01-01', /before "startDate"/],
    ['maxActiveRuns', 0, /at least 1/],
    ['timezone', '+02:00', /is an offset/],
  ])('is right about %s', (name, value, why) => {
    expect(refusalOf([name], value)).toMatch(why);
  });
});
