import { DagTask, DagWork, taskGraph } from 'backstage-plugin-mwaa-common';
import { freshId } from './freshId';
import { idPrefix } from './idPrefix';
import { takenIds } from './takenIds';
import { WorkAction } from './WorkAction';

type AddTask = Extract<WorkAction, { type: 'addTask' }>;

/** `GlueJobOperator` becomes `glue_job`: what a task of a class is called at first. */
const nameOf = (operator: string) =>
  operator
    .split('.')
    .at(-1)!
    .replace(/(Operator|Sensor)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .toLowerCase() || 'task';

/** The new task, and where in `tasks` it goes. */
export function addTask(
  work: DagWork,
  { operator, name, after, position, group: wanted }: AddTask,
): { task: DagTask; position: number } {
  const node =
    after === undefined ? undefined : taskGraph(work).nodes.get(after);
  const group = wanted ?? node?.groups.at(-1);
  const task: DagTask = {
    id: freshId(
      name ?? nameOf(operator),
      takenIds(work),
      idPrefix(work, group),
    ),
    operator,
    ...(group !== undefined && { group }),
    ...(node && { after: [node.id] }),
  };
  const behind = node?.kind === 'task' ? node.index + 1 : work.tasks.length;
  return { task, position: position ?? behind };
}
