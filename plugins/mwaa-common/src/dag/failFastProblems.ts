import { Problem } from '../problem';
import { listOf } from './listOf';
import { mappingOf } from './mappingOf';
import { DagValue } from './value';

// Airflow refuses every other rule in a DAG that fails fast.
const allowed = ['all_success', 'all_done_setup_success'];

/** Trigger rules that a DAG that fails fast cannot have. */
export function failFastProblems(dag: {
  [field: string]: DagValue;
}): Problem[] {
  if (dag.failFast !== true) return [];
  const places: [DagValue | undefined, Problem['path']][] = [
    [dag.defaults, ['defaults']],
    ...listOf(dag.groups).map(
      (group, index): [DagValue | undefined, Problem['path']] => [
        mappingOf(group).defaults,
        ['groups', index, 'defaults'],
      ],
    ),
    ...listOf(dag.tasks).map((task, index): [DagValue, Problem['path']] => [
      task,
      ['tasks', index],
    ]),
  ];
  return places.flatMap(([fields, path]) => {
    const rule = mappingOf(fields).triggerRule;
    return typeof rule === 'string' && !allowed.includes(rule)
      ? [
          {
            path: [...path, 'triggerRule'],
            message: `is not possible with "failFast", which stops the tasks that the rule waits for; write "all_success", or leave "failFast" out`,
          },
        ]
      : [];
  });
}
