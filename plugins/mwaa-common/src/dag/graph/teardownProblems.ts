import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft, TaskDraft } from '../DagDraft';
import { effectiveSetting } from '../effectiveSetting';

function setupProblem(
  id: string,
  teardown: TaskDraft,
  tasks: readonly TaskDraft[],
): string | undefined {
  if (id === teardown.fullId) return 'is the task itself';
  const setup = tasks.find(({ fullId }) => fullId === id);
  return setup?.teardownOf
    ? `${quoted(id)} is a teardown itself; name the task that sets up`
    : undefined;
}

function setupProblems(
  task: TaskDraft,
  tasks: readonly TaskDraft[],
): Problem[] {
  const setups = task.teardownOf ?? [];
  return setups.flatMap((id, index) => {
    const message =
      setupProblem(id, task, tasks) ??
      (setups.indexOf(id) < index ? `${quoted(id)} is there twice` : undefined);
    return message
      ? [{ path: [...task.path, 'teardown', 'of', index], message }]
      : [];
  });
}

function ruleProblem(task: TaskDraft, draft: DagDraft): string | undefined {
  if (task.teardownOf) {
    return task.fields.triggerRule === undefined
      ? undefined
      : 'is fixed for a teardown: it runs once its setup has succeeded and the work is over; leave it out';
  }
  // DAG.validate_setup_teardown refuses the whole DAG.
  const { edges, setups } = draft.graph;
  const rule = effectiveSetting(draft, task, 'triggerRule') ?? 'all_success';
  const setup = edges.find(
    ({ from, to }) => to === task.fullId && setups.has(from),
  );
  return setup && rule !== 'all_success'
    ? `must be all_success right after ${quoted(setup.from)}, which sets up; Airflow takes no other rule there`
    : undefined;
}

/** What Airflow refuses of tasks that take down what others set up. */
export const teardownProblems = (draft: DagDraft): Problem[] =>
  draft.tasks.flatMap(task => {
    const message = ruleProblem(task, draft);
    return [
      ...setupProblems(task, draft.tasks),
      ...(message ? [{ path: [...task.path, 'triggerRule'], message }] : []),
    ];
  });
