import { airflowTarget } from 'backstage-plugin-mwaa-common';
import { refusalsOf } from './refusalsOf';
import { specWith } from './specWith';

const empty = (id: string, after: string[] = []) => ({
  id,
  operator: 'empty',
  after,
});
const bash = (value: unknown) => ({
  id: 'a',
  operator: 'bash',
  with: { bash_command: value },
});
const cron = (expression: string) => ({
  schedule: { type: 'cron', cron: expression, date: 'trigger' },
});

const refusals = (input: unknown, version = '3.0.6') =>
  refusalsOf(input, airflowTarget(version));

describe('inputs that are refused, naming the field', () => {
  it.each<[string, unknown, RegExp]>([
    [
      'a dag_id of 51',
      specWith([empty('a')], { dagId: 'x'.repeat(51) }),
      /^dagId: .*51.*50/,
    ],
    [
      'a dag_id that is not ASCII',
      specWith([empty('a')], { dagId: 'bestellübersicht' }),
      /^dagId: /,
    ],
    [
      'a reserved word',
      specWith([empty('a')], { dagId: 'lambda' }),
      /^dagId: .*reserved/,
    ],
    ['a path', specWith([empty('a')], { dagId: '../x' }), /^dagId: /],
    [
      'two tasks of one id',
      specWith([empty('a'), empty('a')]),
      /^tasks\.1\.id: .*a/,
    ],
    [
      'a cycle',
      specWith([empty('a', ['c']), empty('b', ['a']), empty('c', ['b'])]),
      /^tasks.*a.*b.*c/,
    ],
    [
      'an unknown upstream',
      specWith([empty('a', ['b'])]),
      /^tasks\.0\.after\.0: .*b/,
    ],
    [
      'an unknown result',
      specWith([bash({ $result: 'b' })]),
      /^tasks\.0\.with\.bash_command: .*b/,
    ],
    [
      'a Quartz cron',
      specWith([empty('a')], cron('0 0 6 * * ? 2026')),
      /^schedule\.cron: .*seven/,
    ],
    [
      'an impossible cron',
      specWith([empty('a')], cron('0 9 31 2 *')),
      /^schedule\.cron: .*never/,
    ],
    [
      'an unknown time zone',
      specWith([empty('a')], { timezone: 'Europe/Roma' }),
      /^timezone: .*Europe\/Rome/,
    ],
    [
      'a connection in a template',
      specWith([bash({ $template: '{{ conn.db.password }}' })]),
      /^tasks\.0\.with\.bash_command: .*conn/,
    ],
    [
      'a secret in a template',
      specWith([bash({ $template: '{{ var.value.secret_key }}' })]),
      /^tasks\.0\.with\.bash_command: .*var/,
    ],
    [
      'an unfilled expression',
      specWith([bash('echo ${{ parameters.x }}')]),
      /^tasks\.0\.with\.bash_command: .*\$\{\{/,
    ],
    ['NUL', specWith([bash('a\0b')]), /^tasks\.0\.with\.bash_command: .*NUL/],
    [
      'a start date without a time zone',
      specWith([empty('a')], { timezone: undefined }),
      /^timezone: /,
    ],
    [
      'a start date with an offset of its own',
      specWith([empty('a')], { startDate: '2026-01-01T00:00:00+02:00' }),
      /^startDate: /,
    ],
    [
      'an asset for many files',
      specWith([{ ...empty('a'), outlets: ['orders'] }], {
        assets: { orders: { uri: 's3://sales-data/*.csv' } },
      }),
      /^assets\.orders\.uri: .*\*/,
    ],
    [
      'a group with a space',
      specWith([{ ...empty('a'), group: 'load it' }], {
        groups: [{ id: 'load it' }],
      }),
      /^groups\.0\.id: /,
    ],
    [
      'copies over an unknown result',
      specWith([
        {
          id: 'a',
          operator: 'bash',
          map: { each: { bash_command: { $result: 'b' } } },
        },
      ]),
      /^tasks\.0\.map\.each\.bash_command: .*b/,
    ],
    [
      'a schedule among the defaults',
      specWith([empty('a')], { defaults: { schedule: '@daily' } }),
      /^defaults.*schedule/,
    ],
    [
      'catchup among the arguments of all',
      specWith([empty('a')], { defaults: { with: { catchup: false } } }),
      /^defaults\.with\.catchup: /,
    ],
    [
      'a password as it is',
      specWith([
        {
          id: 'a',
          operator: 'bash',
          with: { bash_command: './x', env: { DB_PASSWORD: 'x' } },
        },
      ]),
      /^tasks\.0\.with\.env\.DB_PASSWORD: /,
    ],
    [
      'the output of a task that does not run before',
      specWith([bash({ $template: "{{ ti.xcom_pull(task_ids='b') }}" })]),
      /^tasks\.0\.with\.bash_command: .*b/,
    ],
    ['no task', specWith([]), /^tasks: /],
    [
      'a right-to-left mark in a name',
      specWith([empty('a')], { owner: 'a\u202eb' }),
      /^owner: .*U\+202E/,
    ],
  ])('%s', (_, input, message) => {
    expect(refusals(input)).toEqual([expect.stringMatching(message)]);
  });

  it('an operator that the Airflow lacks', () => {
    const input = specWith([{ id: 'a', operator: 'http', with: {} }]);
    expect(refusals(input, '2.7.2')).toEqual([
      expect.stringMatching(/^tasks\.0\.operator: .*2\.7\.2/),
    ]);
  });

  it('an argument that the Airflow lacks', () => {
    const input = specWith([
      {
        id: 'a',
        operator: 's3_copy_object',
        with: {
          source_bucket_key: 's3://a/b',
          dest_bucket_key: 's3://a/c',
          region_name: 'eu-central-1',
        },
      },
    ]);
    expect(refusals(input)).toEqual([]);
    expect(refusals(input, '2.10.3')).toEqual([
      expect.stringMatching(/^tasks\.0\.with\.region_name: .*9\.8\.0/),
    ]);
  });
});
