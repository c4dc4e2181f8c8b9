import { specWith } from '../../specWith';
import { RunScenario } from '../RunScenario';

/** Values of every kind, as a function and a script get them. */
export const values: RunScenario = {
  spec: specWith(
    [
      {
        id: 'extract',
        operator: 'python',
        with: { module: 'steps', callable: 'extract' },
      },
      {
        id: 'load',
        operator: 'python',
        params: { own: { type: 'integer', default: 3 } },
        with: {
          module: 'steps',
          callable: 'load',
          op_args: [
            { $bytes: 'AGEi' },
            { $set: [1] },
            { $date: '2026-01-31T06:00:00' },
            { $duration: 'PT90M' },
            { $enum: 'values.steps.Color.RED' },
            null,
            [],
            {},
            '{{ ds }} {# x #} {% raw %}',
            'dump.sql',
          ],
          op_kwargs: {
            whole: { $result: 'extract' },
            keyed: { $result: { task: 'extract', key: 'rows' } },
            part: {
              $result: { task: 'extract', path: ["it's", 0, 'deep'] },
            },
            nested: { a: [{ $result: 'extract' }] },
            param: { $param: 'own' },
            listed: { $param: 'tables' },
            share: { $env: 'share' },
            text: { $template: '{{ env.share }} of {{ params.tables[0] }}' },
            function: { $callable: { module: 'steps', callable: 'extract' } },
          },
        },
      },
      {
        id: 'script',
        operator: 'bash',
        with: {
          bash_command: { $file: 'scripts/run.sh' },
          env: { NAME: { $result: { task: 'extract', path: ['name'] } } },
          append_env: true,
        },
      },
      {
        id: 'command',
        operator: 'bash',
        with: {
          bash_command: 'echo "$NAME {{ ds }}" # run.sh',
          env: { NAME: 'O\'Brien "$(id)" `id`' },
          append_env: true,
        },
      },
    ],
    {
      dagId: 'values',
      params: { tables: { type: 'array', default: ["it's"] } },
      values: { share: { default: 0.5 } },
    },
  ),
  files: {
    'scripts/run.sh': 'echo "{{ ds }} $NAME"\n',
    'steps.py': `import enum


class Color(enum.Enum):
    RED = 1


def extract(ti):
    ti.xcom_push(key="rows", value=7)
    return {"it's": [{"deep": "found"}], "name": "it's \\"me\\""}


def load(*args, **kwargs):
    names = ("whole", "keyed", "part", "nested", "param", "listed", "share", "text")
    return [[repr(each) for each in args], kwargs["function"].__name__, [kwargs[name] for name in names]]
`,
  },
  runs: [
    {
      title: 'arrive as they are',
      expected: {
        state: 'success',
        results: {
          load: {
            return_value: [
              [
                `b'\\x00a"'`,
                '{1}',
                expect.stringMatching(
                  /^DateTime\(2026, 1, 31, 6, 0, 0, tzinfo=Timezone\('Europe\/Rome'\)\)$/,
                ),
                'datetime.timedelta(seconds=5400)',
                '<Color.RED: 1>',
                'None',
                '[]',
                '{}',
                "'{{ ds }} {# x #} {% raw %}'",
                "'dump.sql'",
              ],
              'extract',
              [
                { "it's": [{ deep: 'found' }], name: `it's "me"` },
                7,
                'found',
                {
                  a: [{ "it's": [{ deep: 'found' }], name: `it's "me"` }],
                },
                '3',
                expect.any(String),
                0.5,
                "0.5 of it's",
              ],
            ],
          },
          script: { return_value: `2026-03-14 it's "me"` },
          command: { return_value: 'O\'Brien "$(id)" `id` {{ ds }}' },
        },
      },
    },
  ],
};
