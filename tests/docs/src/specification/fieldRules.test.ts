import { completeExample } from './completeExample';
import { fieldRules } from './fieldRules';
import { refusalOf } from './refusalOf';
import { Section, sections } from './sections';

const sectionOf = (name: string): Section =>
  sections[name as keyof typeof sections];
const rules = Object.entries(fieldRules).flatMap(([section, fields]) =>
  Object.entries(fields).map(([name, rule]) => ({ section, name, rule })),
);

/** Where the complete example has the field. */
function placeOf(section: string, name: string): (string | number)[] {
  const place = sectionOf(section)
    .parts(completeExample().spec)
    .find(({ part }) => name in part);
  if (!place) throw new Error(`The complete example has no ${name}`);
  return [...place.path, name];
}

describe('fieldRules', () => {
  it('speaks of fields that exist', () => {
    for (const { section, name } of rules) {
      expect(Object.keys(sectionOf(section).shape)).toContain(name);
    }
  });

  it.each(
    rules.filter(
      ({ name, rule }) =>
        name !== 'every' && /durations|dates/.test(rule.type ?? ''),
    ),
  )(
    'calls $section.$name a date or a duration, as the code does',
    ({ section, name, rule }) => {
      expect(refusalOf(placeOf(section, name), 'nonsense')).toMatch(
        rule.type?.includes('dates') ? /YYYY-MM-DD/ : /ISO 8601 duration/,
      );
    },
  );

  it.each<[(string | number)[], unknown, RegExp]>([
    [['tags'], ['a', 'a'], /twice/],
    [['tags'], ['x'.repeat(101)], /at most 100/],
    [['owner'], 'x'.repeat(501), /at most 500/],
    [['dagId'], 'x'.repeat(51), /at most 50/],
    [['endDate'], '1999-01-01', /before "startDate"/],
    [['maxActiveRuns'], 0, /at least 1/],
    [['timezone'], '+02:00', /is an offset/],
    [['failFast'], true, /"failFast"/],
    [['assets', 'prices', 'uri'], 's3://sales/*', /\*/],
    [['groups', 1, 'group'], 'extra', /no group/],
    [['tasks', 1, 'group'], 'checks', /extract\.checks/],
  ])('is right about %j', (path, value, why) => {
    expect(refusalOf(path, value)).toMatch(why);
  });
});
