import fc from 'fast-check';
import { problemText } from '../problemText';
import { InvalidDagSpecError } from './InvalidDagSpecError';
import { parseDagSpec } from './parseDagSpec';
import { parseDagYaml } from './parseDagYaml';
import { DagSpec } from './spec';
import { stringifyDagSpec } from './stringifyDagSpec';

const spec: DagSpec = {
  version: 1,
  dagId: 'orders',
  docs: '# Orders\n\nOne line: with a colon\n',
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'cron', cron: '@daily', date: 'interval' },
  catchup: false,
  paused: true,
  tasks: [
    {
      id: 'load',
      operator: 'bash',
      with: {
        bash_command: 'set -e\nload',
        env: { DAY: { $template: '{{ ds }}' } },
      },
      retries: 2,
    },
  ],
};

const problemsOf = (text: string): string[] => {
  try {
    parseDagYaml(text);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidDagSpecError);
    return (error as InvalidDagSpecError).problems.map(problemText);
  }
};

describe('stringifyDagSpec', () => {
  it('writes the keys in the order of the schema, long texts as blocks', () => {
    expect(stringifyDagSpec(spec))
      .toBe(`# yaml-language-server: $schema=./dag.schema.json
version: 1
dagId: orders
docs: |
  # Orders

  One line: with a colon
owner: team-orders
timezone: UTC
startDate: '2026-01-01'
schedule:
  type: cron
  cron: '@daily'
  date: interval
catchup: false
paused: true
tasks:
  - id: load
    operator: bash
    with:
      bash_command: |-
        set -e
        load
      env:
        DAY:
          $template: '{{ ds }}'
    retries: 2
`);
  });

  it('does not depend on the order of the keys', () => {
    const reversed = (value: object) =>
      Object.fromEntries(Object.entries(value).reverse());
    const other = {
      ...reversed(spec),
      tasks: spec.tasks.map(task => ({
        ...reversed(task),
        with: reversed(task.with ?? {}),
      })),
    } as unknown as DagSpec;
    expect(stringifyDagSpec(other)).toBe(stringifyDagSpec(spec));
  });
});

describe('parseDagYaml', () => {
  it('reads back any text and value', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"""',
        "'''",
        'C:\\new\\',
        'a\r\nb',
        'a\rb\n\n',
        '  lead\n trail  \n',
        '\n',
        ' ',
        'a\u2028b\u2029c\u0085d',
        '\u200ertl\u202e',
        '{{ ds }} {% x %} {# #}',
        '</script> %d #} ---\n...\n',
        'null',
        'yes',
        '0x1f',
        '1e3',
        '2026-01-01',
        '- a\n- b: [',
        '\ufeffbom',
        '😀',
        '\t',
        'tab\tin\n\ttext',
        '!!str x',
        '&a *a',
      ),
    );
    const value = fc.letrec<{ any: unknown }>(tie => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(text, tie('any')),
      ),
    })).any;
    fc.assert(
      fc.property(text, value, (docs, literal) => {
        const input = {
          ...spec,
          docs,
          tasks: [
            {
              id: 'a',
              operator: 'python',
              with: {
                module: 'm',
                callable: 'c',
                op_kwargs: { key: { $literal: literal } },
              },
            },
          ],
        };
        let accepted: DagSpec;
        try {
          accepted = parseDagSpec(input).spec;
        } catch {
          return;
        }
        const yaml = stringifyDagSpec(accepted);
        expect(parseDagYaml(yaml).spec).toEqual(accepted);
        expect(stringifyDagSpec(parseDagYaml(yaml).spec)).toBe(yaml);
      }),
      { numRuns: 500 },
    );
  });

  it('reads 100 kB of text', () => {
    const long = { ...spec, docs: 'a long line '.repeat(9_000) };
    expect(parseDagYaml(stringifyDagSpec(long)).spec).toEqual(long);
  });

  it.each([
    ['a: 1\na: 2', /^line 2: .*unique/i],
    ['a: [1', /^line 1: /],
    ['a: &x 1\nb: *x', /^line 2: aliases/],
    ['1: a', /^line 1: a key must be text/],
    ['? [a]\n: b', /^line 1: a key must be text/],
    ['a: 1\n---\nb: 2', /more than one YAML document/],
    ['a: !python/object x', /^line 1: /],
    ['', /is empty/],
    ['# nothing\n', /must be a mapping|is empty/],
    ['just text', /must be a mapping/],
    [`a: ${'x'.repeat(1024 * 1024)}`, /larger than 1 MiB/],
    ['\ta: 1', /^line 1: /],
  ])('refuses %.40p', (text, message) => {
    expect(problemsOf(text)).toContainEqual(expect.stringMatching(message));
  });

  it('does not expand a bomb of aliases', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, i) => {
        const before = 'abcdefgh'[i];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`;
      }),
    ].join('\n');
    expect(problemsOf(bomb)[0]).toMatch(/aliases/);
  });
});
