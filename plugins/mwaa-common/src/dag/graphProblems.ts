import { didYouMean } from '../didYouMean';
import { Problem } from '../problem';
import { quoted } from '../quoted';
import { DagDraft } from './DagDraft';
import { findCycle } from './findCycle';
import { taskEdges } from './taskEdges';
import { taskUpstreams } from './taskUpstreams';

interface NamedTask {
  id: string;
  path: Problem['path'];
  after: string[];
  with: DagDraft['tasks'][number]['with'];
}

function duplicateProblems(tasks: NamedTask[]): Problem[] {
  const first = new Set<string>();
  return tasks.flatMap(({ id, path }) => {
    if (!first.has(id)) {
      first.add(id);
      return [];
    }
    return [
      {
        path: [...path, 'id'],
        message: `${quoted(id)} is the id of another task too; ids are unique in a DAG`,
      },
    ];
  });
}

function unknownProblems(task: NamedTask, ids: string[]): Problem[] {
  return taskUpstreams(task)
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) => ({
      path: [...task.path, ...path],
      message: `${quoted(id)} is no task of this DAG.${didYouMean(
        id,
        ids.filter(known => known !== task.id),
      )}`,
    }));
}

/** Duplicate ids, unknown upstreams and a cycle, with its path. */
export function graphProblems(draft: DagDraft): Problem[] {
  const tasks = draft.tasks.flatMap(({ id, path, after, ...task }) =>
    id
      ? [
          {
            id,
            path,
            after: after.map(upstream => upstream.id),
            with: task.with,
          },
        ]
      : [],
  );
  const ids = [...new Set(tasks.map(({ id }) => id))];
  const cycle = findCycle(
    taskEdges(tasks).filter(({ from }) => ids.includes(from)),
  );
  return [
    ...duplicateProblems(tasks),
    ...tasks.flatMap(task => unknownProblems(task, ids)),
    ...(cycle
      ? [
          {
            path: ['tasks'],
            message: `wait for each other in a circle: ${cycle.join(' → ')}; remove one of these edges`,
          },
        ]
      : []),
  ];
}
