import { problemsOf } from '../__fixtures__/problemsOf';
import { validDagSpec as valid } from '../__fixtures__/validDagSpec';
import { withArguments, withTask } from '../__fixtures__/withTask';
import { parseDagSpec } from '../parseDagSpec';
import { InvalidDagSpecError } from '../InvalidDagSpecError';
import { problemText } from '../../problemText';

const CLASS = 'airflow.providers.amazon.aws.operators.s3.S3ListOperator';
const bash = (bash_command: unknown) => withArguments('bash', { bash_command });
const values = { bucket: { default: 'sales' }, day: { in: { prod: 5 } } };
const withValues = (input: object) => ({ ...input, values });
const onAssets = (input: object) => ({
  ...input,
  assets: {
    orders: { uri: 's3://sales/orders' },
    other: { uri: 's3://sales/other' },
    late: { alias: 'late' },
  },
  schedule: { type: 'assets', assets: { all: ['orders', 'late'] } },
});

describe('parseDagSpec refuses of arguments', () => {
  it.each<[string, object, RegExp]>([
    [
      'a file that Airflow would not read',
      bash({ $file: 'run.py3' }),
      /bash_command: "run\.py3" would not be read.*\.sh or \.bash/,
    ],
    [
      'a file outside of the folder',
      bash({ $file: '../run.sh' }),
      /bash_command: "\.\.\/run\.sh" is no path/,
    ],
    [
      'an absolute file',
      bash({ $file: '/run.sh' }),
      /bash_command: "\/run\.sh" is no path/,
    ],
    [
      'a file where Airflow fills nothing in',
      withArguments('athena', {
        query: 'x',
        database: 'd',
        output_location: 's3://x/',
        sleep_time: { $file: 'a.sql' },
      }),
      /sleep_time: is not filled in/,
    ],
    [
      'a file of an operator that reads none',
      withArguments('s3_key_sensor', { bucket_key: { $file: 'a.txt' } }),
      /bucket_key: takes no file/,
    ],
    [
      'a template where the class reads text as Python',
      withArguments('sql', {
        sql: 'x',
        conn_id: 'c',
        parameters: { $template: '{{ params }}' },
      }),
      /parameters: must be a list, a mapping or the whole result/,
    ],
    [
      'text where the class reads it as Python',
      withArguments('sql', { sql: 'x', conn_id: 'c', parameters: '[1]' }),
      /parameters: must be a list, a mapping or the whole result/,
    ],
    [
      'a duration where text is due',
      bash({ $duration: 'PT5M' }),
      /bash_command: must be text/,
    ],
    [
      'an impossible date',
      withArguments('python', {
        module: 'm',
        callable: 'c',
        op_args: [{ $date: '2026-02-30' }],
      }),
      /op_args\[0\]: must be a day that exists/,
    ],
    [
      'an impossible duration',
      withArguments('python', {
        module: 'm',
        callable: 'c',
        op_args: [{ $duration: 'P1M' }],
      }),
      /op_args\[0\]: must be an ISO 8601/,
    ],
    [
      'a function that a module hides',
      {
        ...valid,
        tasks: [
          {
            id: 'a',
            operator: 'python',
            with: { module: 'steps', callable: 'load' },
          },
          {
            id: 'b',
            operator: 'python',
            with: { module: 'steps.load', callable: 'main' },
          },
        ],
      },
      /tasks\[0\]\.with\.callable: is hidden by the module "steps\.load"/,
    ],
    [
      'a function in the file of the DAG',
      withArguments('python', {
        module: 'm',
        callable: 'c',
        op_args: [{ $callable: { module: 'orders_daily', callable: 'f' } }],
      }),
      /op_args\[0\]: "module" has the name of the DAG’s own file/,
    ],
    [
      'an enumeration of a foreign package',
      withArguments('python', {
        module: 'm',
        callable: 'c',
        op_args: [{ $enum: 'os.sys.path' }],
      }),
      /op_args\[0\]: "os\.sys" is not of Airflow/,
    ],
    [
      'an undeclared value',
      withValues(bash({ $env: 'bukcet' })),
      /bash_command: "bukcet" is not declared.*"bucket"/,
    ],
    [
      'a module that differs per environment',
      withValues(
        withArguments('python', { module: { $env: 'bucket' }, callable: 'c' }),
      ),
      /with\.module: must be written here/,
    ],
    [
      'the event of an asset that does not start the DAG',
      onAssets(bash({ $event: 'other' })),
      /bash_command: "other" is no asset in the schedule/,
    ],
    [
      'the event of an alias',
      onAssets(bash({ $event: 'late' })),
      /bash_command: "late" has no URI/,
    ],
    [
      'an event without assets',
      bash({ $event: 'orders' }),
      /bash_command: "orders" starts no run/,
    ],
    [
      'a secret in a list of names and values',
      withArguments('ecs_run_task', {
        cluster: 'c',
        task_definition: 't',
        overrides: {
          containerOverrides: [
            { environment: [{ name: 'DB_PASSWORD', value: 'hunter2' }] },
          ],
        },
      }),
      /environment\[0\]\.value: looks like a secret/,
    ],
    [
      'a secret inside of a literal',
      withArguments('python', {
        module: 'm',
        callable: 'c',
        op_kwargs: { settings: { $literal: { password: 'x' } } },
      }),
      /settings\.password: looks like a secret/,
    ],
    [
      'a condition with two comparisons',
      withArguments('short_circuit', {
        value: { $param: 'day' },
        condition: { equals: 'a', above: 1 },
      }),
      /condition: needs exactly one comparison/,
    ],
    [
      'a case without a comparison',
      withArguments('branch', {
        value: { $param: 'day' },
        cases: [{ then: ['check'] }],
      }),
      /cases: case 1 needs exactly one comparison/,
    ],
    [
      'a follower twice',
      withArguments('branch', {
        value: { $param: 'day' },
        cases: [{ equals: 'x', then: ['check', 'check'] }],
      }),
      /cases: case 1 names "check" twice/,
    ],
    [
      'a class that is not allowed',
      withTask({ operator: 'os.system.Call' }),
      /operator: "os\.system\.Call" is not among/,
    ],
    [
      'Jinja of which nobody knows whether it is filled in',
      withArguments(CLASS, { bucket: '{{ ds }}' }),
      /with\.bucket: holds Jinja, and nothing says/,
    ],
    [
      'a template where the class fills nothing in',
      withTask({
        operator: CLASS,
        class: { templateFields: ['prefix'] },
        with: { bucket: { $template: '{{ ds }}' } },
      }),
      /with\.bucket: is not filled in/,
    ],
    [
      'facts about the class of an operator of the palette',
      withTask({ class: { sensor: true } }),
      /class: is only for an operator that is named by the import path/,
    ],
    [
      'a default of no operator below',
      { ...valid, defaults: { with: { aws_con_id: 'x' } } },
      /^defaults\.with\.aws_con_id: is an argument of none.*"aws_conn_id"/,
    ],
    [
      'a setting among the default arguments',
      { ...valid, defaults: { with: { retry_delay: 'x' } } },
      /^defaults\.with\.retry_delay: is a setting/,
    ],
    [
      'a default of the wrong type',
      { ...valid, defaults: { with: { database: 5 } } },
      /^defaults\.with\.database: must be text/,
    ],
    [
      'a result as a default',
      { ...valid, defaults: { with: { database: { $result: 'load' } } } },
      /^defaults\.with\.database: is the result of a task/,
    ],
    [
      'a longest delay of zero',
      { ...valid, defaults: { retryDelayMax: 'PT0S' } },
      /^defaults\.retryDelayMax: must be longer than zero/,
    ],
    [
      'a longest delay without back-off',
      withTask({ retryDelayMax: 'PT1H', retryExponentialBackoff: false }),
      /retryDelayMax: means something only with/,
    ],
    [
      'a required argument that is null',
      bash(null),
      /bash_command: must be given, not null/,
    ],
    [
      'a param of another task',
      {
        ...valid,
        tasks: [
          {
            id: 'a',
            operator: 'empty',
            params: { own: { type: 'string', default: '' } },
          },
          {
            id: 'b',
            operator: 'bash',
            with: { bash_command: { $param: 'own' } },
          },
        ],
      },
      /tasks\[1\]\.with\.bash_command: "own" is not declared/,
    ],
  ])('%s', (_, input, message) => {
    expect(problemsOf(input, '3.0.6')).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it('what a value of the environment is not', () => {
    const environment = { id: 'prod', values: {} };
    const input = withValues(bash({ $env: 'day' }));
    const refusal = (): string[] => {
      try {
        parseDagSpec(input, undefined, { environment });
        return [];
      } catch (error) {
        return (error as InvalidDagSpecError).problems.map(problemText);
      }
    };
    expect(problemsOf(input)).toEqual([]);
    expect(refusal()).toEqual(['tasks[2].with.bash_command: must be text']);
  });
});

describe('parseDagSpec accepts of arguments', () => {
  it.each<[string, object]>([
    ['a file', bash({ $file: 'scripts/run.sh' })],
    ['a value of the environment', withValues(bash({ $env: 'bucket' }))],
    ['a built-in value', bash({ $env: 'region' })],
    [
      'a value of the environment where Airflow fills nothing in',
      withValues(
        withArguments('bash', {
          bash_command: 'x',
          append_env: { $env: 'bucket' },
        }),
      ),
    ],
    ['the event of an asset', onAssets(bash({ $event: 'orders' }))],
    [
      'values of every kind inside of arguments of a function',
      withArguments('python', {
        module: 'm',
        callable: 'c',
        op_kwargs: {
          bytes: { $bytes: 'AAE=' },
          set: { $set: [1, 2] },
          wait: { $duration: 'PT5M' },
          day: { $date: '2026-01-01' },
          rule: { $enum: 'airflow.utils.trigger_rule.TriggerRule.ALL_DONE' },
          check: { $callable: { module: 'checks', callable: 'is_ready' } },
          deep: [{ a: { b: { $template: '{{ ds_nodash }}' } } }],
          nothing: null,
          none: [],
        },
      }),
    ],
    [
      'a required argument that comes from the defaults of a group',
      {
        ...valid,
        groups: [
          {
            id: 'g',
            defaults: { with: { database: 'd', output_location: 's3://x/' } },
          },
        ],
        tasks: [
          {
            id: 'a',
            group: 'g',
            operator: 'athena',
            with: { query: 'select 1' },
          },
        ],
      },
    ],
    [
      'a param of the task itself',
      withTask({
        operator: 'bash',
        params: { own: { type: 'string', default: '' } },
        with: { bash_command: { $template: '{{ params.own }}' } },
      }),
    ],
    [
      'a class with its template fields',
      withTask({
        operator: CLASS,
        class: { templateFields: ['bucket'] },
        with: {
          bucket: { $template: '{{ ds_nodash }}' },
          delimiter: '{{ not filled in }}',
        },
      }),
    ],
    [
      'a class of the component’s own package',
      withTask({ operator: 'orders_daily.operators.Own', with: { x: 1 } }),
    ],
  ])('%s', (_, input) => {
    expect(problemsOf(input, '3.0.6')).toEqual([]);
  });
});

describe('parseDagSpec refuses of arguments what their class would', () => {
  it.each<[string, string, object, RegExp]>([
    [
      'a template that the constructor reads at once',
      '2.7.2',
      withArguments('eks_cluster_sensor', {
        cluster_name: 'c',
        target_state: { $template: '{{ ds }}' },
      }),
      /target_state: is read by the class before Airflow fills anything in/,
    ],
    [
      'Jinja in a name that is copied into a template field',
      '3.3.2',
      withArguments('snowflake_sql_api', { sql: 'x', warehouse: '{{ x }}' }),
      /warehouse: is copied by the class into a place that Airflow fills in/,
    ],
    [
      'the name of a file there',
      '3.3.2',
      withArguments('snowflake_sql_api', { sql: 'x', role: 'a.sql' }),
      /role: is copied by the class into a place that Airflow fills in/,
    ],
    [
      'an argument without effect',
      '2.11.0',
      withArguments('rds_start_db', { db_identifier: 'd', aws_conn_id: 'a' }),
      /aws_conn_id: has no effect in RdsStartDbOperator of the amazon provider 9\.8\.0/,
    ],
    [
      'a column check that there is not',
      '3.3.2',
      withArguments('sql_column_check', {
        table: 't',
        conn_id: 'c',
        column_mapping: { id: { nulls: { equal_to: 0 } } },
      }),
      /column_mapping\.id\.nulls: "nulls" is no check/,
    ],
    [
      'a column check without a bound',
      '3.3.2',
      withArguments('sql_column_check', {
        table: 't',
        conn_id: 'c',
        column_mapping: { id: { min: { tolerance: 0 } } },
      }),
      /column_mapping\.id\.min: needs one of equal_to/,
    ],
    [
      'a column check that nothing passes',
      '3.3.2',
      withArguments('sql_column_check', {
        table: 't',
        conn_id: 'c',
        column_mapping: { id: { min: { greater_than: 2, less_than: 2 } } },
      }),
      /column_mapping\.id\.min: has a lower bound that is not below/,
    ],
    [
      'states of tasks where a run is waited for',
      '3.3.2',
      withArguments('external_task_sensor', {
        external_dag_id: 'd',
        skipped_states: ['skipped'],
      }),
      /skipped_states\[0\]: "skipped" is a state of tasks/,
    ],
    [
      'a result as the name of another DAG',
      '3.3.2',
      withArguments('trigger_dag', { trigger_dag_id: { $result: 'load' } }),
      /trigger_dag_id: must be text when Airflow reads the DAG/,
    ],
    [
      'copies that Airflow cannot store',
      '2.7.2',
      withTask({
        operator: 'batch_job',
        with: { job_name: 'a', job_queue: 'q' },
        map: { each: { job_definition: ['d'] } },
      }),
      /map: is not possible: Airflow 2\.7\.2 cannot store copies of BatchOperator/,
    ],
    [
      'an expected value that is no single one',
      '3.3.2',
      withArguments('sql_value_check', {
        sql: 'x',
        conn_id: 'c',
        pass_value: [1],
      }),
      /pass_value: must be text or a number/,
    ],
    [
      'a semicolon in the condition of a check',
      '3.3.2',
      withArguments('sql_table_check', {
        table: 't',
        conn_id: 'c',
        checks: { a: { check_statement: 'x' } },
        partition_clause: 'a; b',
      }),
      /partition_clause: may not hold ";"/,
    ],
    [
      'copies that the class cannot look up',
      '2.10.3',
      withTask({
        operator: 'batch_job',
        with: { job_name: 'a', job_queue: 'q' },
        map: { kwargs: [{ job_definition: 'd' }] },
      }),
      /map: is possible with "each" only: BatchOperator/,
    ],
    [
      'a state with two meanings',
      '3.3.2',
      withArguments('external_task_sensor', {
        external_dag_id: 'd',
        allowed_states: ['success'],
        failed_states: ['failed', 'success'],
      }),
      /failed_states\[1\]: "success" stands in allowed_states already/,
    ],
    [
      'a literal filter without values',
      '3.3.2',
      withArguments('sqs_sensor', {
        sqs_queue: 'q',
        message_filtering: 'literal',
      }),
      /message_filtering: "literal" works only together/,
    ],
    [
      'the name of a pod that old versions refuse',
      '2.10.3',
      withArguments('kubernetes_pod', { name: 'a b', image: 'i' }),
      /name: must hold only letters, digits/,
    ],
  ])('%s', (_, version, input, message) => {
    expect(problemsOf(input, version)).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it('and takes it where some class does', () => {
    const job = withArguments('emr_serverless_job', {
      application_id: 'a',
      execution_role_arn: 'r',
      job_driver: { sparkSubmit: {} },
      configuration_overrides: {},
      config: { $template: '{{ params }}' },
    });
    expect(problemsOf(job)).toEqual([]);
    expect(problemsOf(job, '2.7.2')).toEqual([
      expect.stringMatching(/config: is read by the class/),
    ]);
  });

  it('and takes it where the class does', () => {
    const sensor = withArguments('external_task_sensor', {
      external_dag_id: 'd',
      external_task_id: 't',
      skipped_states: ['skipped'],
    });
    const pod = withArguments('kubernetes_pod', { name: 'a b', image: 'i' });
    expect(problemsOf(sensor, '3.3.2')).toEqual([]);
    expect(problemsOf(pod, '3.3.2')).toEqual([]);
  });
});
