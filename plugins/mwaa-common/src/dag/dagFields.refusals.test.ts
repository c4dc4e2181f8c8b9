import { problemsOf } from './__fixtures__/problemsOf';
import { validDagSpec as valid } from './__fixtures__/validDagSpec';
import { withTask } from './__fixtures__/withTask';

const assets = {
  orders: { uri: 's3://sales/orders' },
  prices: { uri: 's3://sales/prices' },
};
const scheduled = (schedule: object, rest: object = {}) => ({
  ...valid,
  assets,
  schedule,
  ...rest,
});
const waitingFor = (condition: unknown) =>
  scheduled({ type: 'assets', assets: condition });
const crons = (cron: string[], date = 'trigger') =>
  scheduled({ type: 'cron', cron, date });
const withAsset = (asset: object) => ({ ...valid, assets: { a: asset } });
const withParam = (param: object) => ({
  ...valid,
  params: { ...valid.params, p: param },
});
const alert = {
  notifier: 'sns',
  with: {
    target_arn: 'arn:aws:sns:eu-central-1:123456789012:a',
    message: { $template: '{{ dag_run.run_id }} failed' },
  },
};
const deadline = { after: 'PT1H', from: 'queued', notify: [alert] };
const value = (declared: object, name = 'bucket') => ({
  ...valid,
  values: { [name]: declared },
});

describe('parseDagSpec refuses of the fields of a DAG', () => {
  it.each<[string, unknown, RegExp, string?]>([
    [
      'a bad cron among several',
      crons(['0 6 * * *', '99 6 * * *']),
      /^schedule\.cron\[1\]: "99" is not understood/,
    ],
    [
      'a cron twice',
      crons(['@daily', '0 0 * * *']),
      /^schedule\.cron\[1\]: is there twice/,
    ],
    [
      'periods of several crons that make no one',
      crons(['30 6 * * *', '0 18 * * *'], 'interval'),
      /^schedule\.cron: cannot become one.*"trigger"/,
    ],
    [
      'a leap day before Airflow 2.9',
      scheduled({ type: 'cron', cron: '0 6 29 2 *', date: 'trigger' }),
      /^schedule\.cron: "0 6 29 2 \*" runs on 29 February only/,
      '2.8.1',
    ],
    [
      'several crons before Airflow 3',
      crons(['30 6 * * *', '0 18 * * *']),
      /^schedule\.cron: cannot become one.*2\.10\.3 takes only one.*from 3\.0/,
      '2.10.3',
    ],
    [
      'no time between runs',
      scheduled({ type: 'every', every: 'PT0S', date: 'interval' }),
      /^schedule\.every: must be longer than zero/,
    ],
    [
      'a trigger by length of time before 2.11',
      scheduled({ type: 'every', every: 'PT6H', date: 'trigger' }),
      /^schedule\.date: .*from Airflow 2\.11.*"interval".*"0 \*\/6 \* \* \*"/,
      '2.10.3',
    ],
    [
      'an unknown asset',
      waitingFor({ all: ['orders', 'price'] }),
      /^schedule\.assets\.all\[1\]: "price" is not declared.*"prices"/,
    ],
    [
      'an asset twice in a condition',
      waitingFor({ all: ['orders', { any: ['prices', 'orders'] }] }),
      /^schedule\.assets\.all\[1\]\.any\[1\]: names "orders" twice/,
    ],
    [
      'any of several assets before 2.9',
      waitingFor({ any: ['orders', 'prices'] }),
      /^schedule\.assets: .*from 2\.9 on.*"all"/,
      '2.8.1',
    ],
    [
      'assets or time before 2.9',
      scheduled({
        type: 'assetsOrTime',
        assets: 'orders',
        cron: '@daily',
        date: 'trigger',
      }),
      /^schedule\.type: is not possible with Airflow 2\.8\.1/,
      '2.8.1',
    ],
    [
      'an asset without a place',
      withAsset({ name: 'a' }),
      /^assets\.a: needs exactly one of "uri" and "alias"/,
    ],
    [
      'a pattern as URI',
      withAsset({ uri: 's3://b/*' }),
      /^assets\.a\.uri: holds "\*"/,
    ],
    [
      'a URI that is not ASCII',
      withAsset({ uri: 's3://b/größe' }),
      /^assets\.a\.uri: may hold only ASCII/,
    ],
    [
      'the scheme that Airflow keeps',
      withAsset({ uri: 'airflow://x' }),
      /^assets\.a\.uri: begins with "airflow:"/,
    ],
    [
      'an object without its bucket',
      withAsset({ uri: 's3:///key' }),
      /^assets\.a\.uri: needs the name of a bucket/,
    ],
    [
      'a URI that Airflow would change',
      withAsset({ uri: 'S3://b/orders/#x' }),
      /^assets\.a\.uri: .*write "s3:\/\/b\/orders"/,
    ],
    [
      'a password in a URI',
      withAsset({ uri: 'postgres://me:secret@host/db/schema/t' }),
      /^assets\.a\.uri: holds an address with a password/,
    ],
    [
      'a URI that is known only at run time',
      withAsset({ uri: { $template: 's3://b/{{ ds }}' } }),
      /^assets\.a\.uri: may hold only text and "\{\{ env\.NAME \}\}"/,
    ],
    [
      'a URI with an unknown value',
      withAsset({ uri: { $template: 's3://{{ env.bukket }}/a' } }),
      /^assets\.a\.uri: "bukket" is not declared under "values"/,
    ],
    [
      'a URI twice',
      {
        ...valid,
        assets: { a: { uri: 's3://b/a' }, b: { uri: 's3://b/a', name: 'b' } },
      },
      /^assets\.b\.uri: is that of "a" too/,
    ],
    [
      'an alias before 2.10',
      withAsset({ alias: 'exports' }),
      /^assets\.a\.alias: is possible from Airflow 2\.10/,
      '2.9.2',
    ],
    [
      'a secret among the facts of an asset',
      withAsset({ uri: 's3://b/a', extra: { password: 'x' } }),
      /^assets\.a\.extra\.password: looks like a secret/,
    ],
    [
      'a template among the facts of an asset',
      withAsset({ uri: 's3://b/a', extra: { day: { $template: '{{ ds }}' } } }),
      /^assets\.a\.extra\.day: .*only fixed values/,
    ],
    [
      'an outlet that is no asset',
      withTask({ outlets: ['orders'] }),
      /^tasks\[2\]\.outlets\[0\]: "orders" is not declared under "assets"/,
    ],
    [
      'a value that every environment has',
      value({}, 'region'),
      /^values\.region: is known in every environment/,
    ],
    [
      'a value that no template could name',
      value({}, 'my-bucket'),
      /^values\.my-bucket: must be a Python identifier/,
    ],
    [
      'a value that is not fixed',
      value({ in: { prod: { $template: '{{ ds }}' } } }),
      /^values\.bucket\.in\.prod: must be a fixed value/,
    ],
    [
      'a secret as a value',
      value({ default: 'x' }, 'db_password'),
      /^values\.db_password\.default: looks like a secret/,
    ],
    [
      'limits of texts on a number',
      withParam({ type: 'integer', default: 1, minLength: 1 }),
      /^params\.p: has "minLength", which only texts can have/,
    ],
    [
      'null as default of a param that needs a value',
      withParam({ type: 'string', default: null }),
      /^params\.p: has null as "default"; write nullable: true/,
    ],
    [
      'a default of the wrong format',
      withParam({ type: 'string', default: 'soon', format: 'date' }),
      /^params\.p: has a "default" that does not fit: it must be a date/,
    ],
    [
      'a default beside its pattern',
      withParam({ type: 'string', default: 'b', pattern: '^a+$' }),
      /^params\.p: has a "default" that does not match/,
    ],
    [
      'a pattern of JavaScript alone',
      withParam({ type: 'string', default: 'b', pattern: '(?<n>a)' }),
      /^params\.p: has a "pattern" that holds "\(\?<n"/,
    ],
    [
      'examples of another type',
      withParam({ type: 'boolean', default: true, examples: ['yes'] }),
      /^params\.p: has values in "examples" that are not of type boolean/,
    ],
    [
      'a wrong param of a task',
      withTask({ params: { 'a-b': { type: 'string', default: '' } } }),
      /^tasks\[2\]\.params\.a-b: must be a Python identifier/,
    ],
    [
      'the address of somebody else',
      { ...valid, ownerLinks: { me: 'https://example.com' } },
      /^ownerLinks\.me: is not the owner of this DAG.*"team-orders"/,
    ],
    [
      'an address of another kind',
      { ...valid, ownerLinks: { 'team-orders': 'data:text/html,x' } },
      /^ownerLinks\.team-orders: must be an address/,
    ],
    [
      'a rule that waits in a DAG that fails fast',
      { ...withTask({ triggerRule: 'all_done' }), failFast: true },
      /^tasks\[2\]\.triggerRule: is not possible with "failFast"/,
    ],
    [
      'a display name before 2.9',
      { ...valid, displayName: 'Orders' },
      /^displayName: is possible from Airflow 2\.9 on/,
      '2.8.1',
    ],
    [
      'a limit of failures before 2.9',
      { ...valid, maxConsecutiveFailures: 3 },
      /^maxConsecutiveFailures: is possible from Airflow 2\.9 on/,
      '2.8.1',
    ],
    [
      'a form that no asset condition has',
      waitingFor({ all: ['orders'], any: ['prices'] }),
      /^schedule\.assets\.any: is not known here/,
    ],
    [
      'an empty condition',
      waitingFor({ all: [{ any: [] }] }),
      /^schedule\.assets\.all\[0\]\.any: needs at least one entry/,
    ],
    [
      'a misspelt field of an asset',
      withAsset({ uri: 's3://b/a', nmae: 'a' }),
      /^assets\.a\.nmae: is not known here\. Did you mean "name"/,
    ],
    [
      'a retry of a run',
      { ...valid, notify: { onRetry: [alert] } },
      /^notify\.onRetry: is not known here: it happens to tasks/,
    ],
    [
      'an unknown notifier',
      { ...valid, notify: { onFailure: [{ ...alert, notifier: 'snss' }] } },
      /^notify\.onFailure\[0\]\.notifier: "snss" is no notifier.*"sns"/,
    ],
    [
      'a notification without its arguments',
      withTask({
        notify: { onRetry: [{ notifier: 'sns', with: { message: 'a' } }] },
      }),
      /^tasks\[2\]\.notify\.onRetry\[0\]\.with\.target_arn: is missing/,
    ],
    [
      'an unknown argument of a notifier',
      {
        ...valid,
        defaults: {
          notify: {
            onFailure: [{ ...alert, with: { ...alert.with, topic: 'x' } }],
          },
        },
      },
      /^defaults\.notify\.onFailure\[0\]\.with\.topic: is no argument of sns/,
    ],
    [
      'a notification twice',
      { ...valid, notify: { onFailure: [alert, alert] } },
      /^notify\.onFailure\[1\]: is there twice/,
    ],
    [
      'news of skipped tasks before 2.9',
      withTask({ notify: { onSkipped: [alert] } }),
      /^tasks\[2\]\.notify\.onSkipped: is possible from Airflow 2\.9/,
      '2.8.1',
    ],
    [
      'a result in a notification',
      {
        ...valid,
        notify: {
          onFailure: [
            { ...alert, with: { ...alert.with, message: { $result: 'load' } } },
          ],
        },
      },
      /^notify\.onFailure\[0\]\.with\.message: is not possible in a notification/,
    ],
    [
      'a notifier that cannot wait for a deadline',
      {
        ...valid,
        deadline: {
          ...deadline,
          notify: [
            { notifier: 'python', with: { module: 'm', callable: 'c' } },
          ],
        },
      },
      /^deadline\.notify\[0\]\.notifier: "python" cannot tell about a deadline/,
    ],
    [
      'a deadline before 3.2',
      { ...valid, deadline },
      /^deadline: is possible from Airflow 3\.2 on.*"runTimeout"/,
      '3.0.6',
    ],
    [
      'a deadline of runs without a date',
      {
        ...valid,
        schedule: { type: 'manual' },
        deadline: { ...deadline, from: 'logicalDate' },
      },
      /^deadline\.from: is not possible with the schedule "manual"/,
    ],
    [
      'a role twice with the same right',
      { ...valid, accessControl: { Op: ['can_read', 'can_read'] } },
      /^accessControl\.Op\[1\]: is there twice/,
    ],
  ])('%s', (...[, input, message, version]) => {
    expect(problemsOf(input, version)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

describe('parseDagSpec accepts of the fields of a DAG', () => {
  it.each<[string, unknown, string?]>([
    ['crons that become one', crons(['0 6 * * *', '0 18 * * *']), '2.7.2'],
    [
      'several crons in Airflow 3',
      crons(['30 6 * * *', '0 18 * * *']),
      '3.0.6',
    ],
    [
      'all of several assets',
      waitingFor({ all: ['orders', { any: ['prices'] }] }),
      '2.7.2',
    ],
    ['an alias', withAsset({ alias: 'exports' }), '2.10.1'],
    ['a URI without a scheme', withAsset({ uri: 'orders' })],
    ['a query in order', withAsset({ uri: 'https://a.example/b?x=1&y=2' })],
    [
      'a nullable param',
      withParam({ type: 'string', nullable: true, default: null }),
    ],
    [
      'a deadline where there is one',
      { ...valid, deadline: { ...deadline, whereAvailable: true } },
      '2.10.3',
    ],
  ])('%s', (...[, input, version]) => {
    expect(problemsOf(input, version)).toEqual([]);
  });
});
