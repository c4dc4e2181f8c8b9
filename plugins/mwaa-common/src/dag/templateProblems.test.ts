import fc from 'fast-check';
import { airflowTarget } from '../airflow/airflowTarget';
import { taskGraph } from './graph/taskGraph';
import { templateProblems } from './templateProblems';

const scope = {
  tasks: taskGraph({
    groups: [{ id: 'extract' }],
    tasks: [{ id: 'load' }, { id: 'check' }, { id: 'rows', group: 'extract' }],
  }).tasks,
  values: { bucket: {} },
  paramNames: new Set(['day']),
  target: airflowTarget('3.0.6'),
};
const problems = (template: string) => templateProblems(template, scope);

describe('templateProblems', () => {
  it.each([
    'no template at all',
    'dt={{ ds }}',
    "{{ data_interval_start.in_timezone('Europe/Rome').strftime('%Y') }}",
    "{{ macros.ds_add(ds, -1) | replace('-', '') }}",
    '{{ params.day }} {{ params["day"] }}',
    "{{ dag_run.conf['x'] if dag_run.conf else 'none' }}",
    "{{ ti.xcom_pull(task_ids='load') }}",
    '{{ ti.task_id }} failed at try {{ ti.try_number }}',
    "{{ task_instance.xcom_pull('load', key='rows')['a'] }}",
    "{{ ti.xcom_pull(task_ids=['load', 'check'], key='return_value') }}",
    "{{ ti.xcom_pull('extract.rows') }}",
    's3://{{ env.bucket }}/{{ env.region }}/{{ ds }}',
    '{{ triggering_asset_events }}',
    "{{ ti.xcom_pull(dag_id='other', task_ids='elsewhere') }}",
    '{% for x in range(3) %}{{ x }} {{ loop.index }}{% endfor %}',
    '{%- set total = 2 -%}{{ total + 1 }}',
    '{% if logical_date is defined and ds is not none %}a{% else %}b{% endif %}',
    '{% for key, value in dag_run.conf.items() %}{{ key ~ value }}{% endfor %}',
    '{% raw %}{{ conn.x }}{% endraw %}',
    '{# conn.x #}',
    "{{ '{{ conn.x }}' }}",
    "{{ {'ds': ds}['ds'] }}",
    '{% with a = ds, b = 2 %}{{ a }}{{ b }}{% endwith %}',
    "{{ 'conn' }} conn var",
  ])('accepts %s', template => {
    expect(problems(template)).toEqual([]);
  });

  it.each([
    [
      '{{ conn.db.password }}',
      /uses "conn", which is not allowed.*aws_conn_id/,
    ],
    ['{{ var.value.secret_x }}', /uses "var", which is not allowed/],
    ["{{ conf.get('core', 'fernet_key') }}", /uses "conf"/],
    ['{{ ds|default(conn.x) }}', /uses "conn"/],
    ['{% if var.value.x %}a{% endif %}', /uses "var"/],
    ['{% for c in conn %}{{ c }}{% endfor %}', /uses "conn"/],
    ['{% set conn = 1 %}{{ ds }}', /new meaning to "conn"/],
    [
      '{% for var in [1] %}{% endfor %}{{ var.value.x }}',
      /new meaning to "var"/,
    ],
    ['{% macro m(x=conn) %}{% endmacro %}', /new meaning to "conn"/],
    ['{{ sd }}', /does not know.*Did you mean "ds"|does not know/],
    ['{{ execution_date }}', /Airflow 3 no longer has; write logical_date/],
    ['{{ yesterday_ds }}', /write macros\.ds_add\(ds, -1\)/],
    ['{{ ti.get_template_context() }}', /only as ti\.xcom_pull/],
    ['{{ ti }}', /only as ti\.xcom_pull/],
    ["{{ ti['task'] }}", /only as ti\.xcom_pull/],
    [
      "{{ ti.xcom_pull(task_ids='laod') }}",
      /"laod", which is no task.*Did you mean "load"/,
    ],
    [
      "{{ ti.xcom_pull('rows') }}",
      /"rows", which is no task.*The id of that task is "extract\.rows"/,
    ],
    ['{{ env.bukcet }}', /env\.bukcet: .*not declared.*"bucket"/],
    ["{{ env['bucket'] }}", /only as env\.NAME/],
    ['{{ env }}', /only as env\.NAME/],
    ['{% set env = 1 %}', /new meaning to "env"/],
    ['{{ triggering_dataset_events }}', /write triggering_asset_events/],
    ["{{ ti.xcom_pull('gone') }}", /"gone", which is no task/],
    ['{{ params.dya }}', /the param "dya", which is not declared/],
    ['{{ dag.__class__ }}', /begin with "_"/],
    ['{{ dag.owner.__class__ }}', /begin with "_"/],
    ["{% include 'x' %}", /"{% include %}", which is not allowed/],
    ["{% import 'x' as y %}", /"{% import %}"/],
    ['{{ ds', /no complete Jinja template/],
    ['{% if ds', /no complete Jinja template/],
    ['{# open', /no complete Jinja template/],
    ['{{ a ; b }}', /no complete Jinja template/],
  ])('refuses %s', (template, message) => {
    expect(problems(template)).toContainEqual(expect.stringMatching(message));
  });

  it.each(['set', 'for', 'with', 'macro', 'block', 'filter', ''])(
    'reads {%% %s %%} of which the rest is not typed yet',
    statement => {
      expect(problems(`{% ${statement} %}`)).toEqual([]);
    },
  );

  it('never throws', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '{#',
      '#}',
      ' set ',
      ' for ',
      ' in ',
      'ds',
      'ti.xcom_pull(',
      ')',
      '"',
      "'",
      ',',
      '=',
      '-',
      '[',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        expect(Array.isArray(problems(pieces.join('')))).toBe(true);
      }),
    );
  });
});
