import fc from 'fast-check';
import { awkwardText } from './awkwardTexts';
import { DrawScope } from './DrawScope';

// What stands between the expressions of a template is the user's own Jinja:
// no text there may open or close one.
const between = awkwardText.map(text => text.replaceAll(/[{}$%#]/g, ''));

/** Jinja that Airflow can fill in, with an expression at least. */
export function templateText(scope: DrawScope): fc.Arbitrary<string> {
  const expression = fc.constantFrom(
    '{{ ds }}',
    '{{ds_nodash}}',
    '{{- run_id | upper -}}',
    '{{ macros.ds_add(ds, -1) }}',
    '{{ logical_date.isoformat() }}',
    "{% if ds > '2026' %}late{% else %}early{% endif %}",
    '{% for day in range(2) %}{{ day }},{% endfor %}',
    '{# a comment #}{{ dag_run.run_id }}',
    ...scope.params.map(name => `{{ params.${name} }}`),
    ...scope.params.map(name => `{{ params["${name}"] | tojson }}`),
    ...scope.values.map(name => `{{ env.${name} }}`),
    ...scope.values.map(name => `{{ env.${name} ~ ds }}`),
    ...scope.results.map(id => `{{ ti.xcom_pull(task_ids='${id}') }}`),
  );
  return fc
    .tuple(
      between,
      fc.array(fc.tuple(expression, between), { minLength: 1, maxLength: 3 }),
    )
    .map(([start, rest]) => start + rest.flat().join(''));
}
