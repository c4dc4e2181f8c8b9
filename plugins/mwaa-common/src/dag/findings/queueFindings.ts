import { Problem } from '../../problem';
import { DagDraft } from '../DagDraft';
import { DagValue } from '../value';

/** Queues that no worker of an MWAA environment listens to. */
export function queueFindings({
  defaults,
  groups,
  tasks,
}: DagDraft): Problem[] {
  const check = (
    { queue }: { [field: string]: DagValue },
    path: Problem['path'],
  ): Problem[] =>
    queue === undefined || queue === 'default'
      ? []
      : [
          {
            path: [...path, 'queue'],
            message:
              'has no workers in an MWAA environment, where only "default" has: the task would stay queued. Leave it out unless you run workers of your own',
          },
        ];
  return [
    ...check(defaults, ['defaults']),
    ...groups.flatMap(group =>
      check(group.defaults, [...group.path, 'defaults']),
    ),
    ...tasks.flatMap(task => check(task.fields, task.path)),
  ];
}
