import { operatorById, TaskGraph } from 'backstage-plugin-mwaa-common';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { Trait } from './NodeFacts';

type Task = TaskGraphViewProps['work']['tasks'][number];

/** What makes a task special, beside its operator. */
export function traitsOf(task: Task, id: string, graph: TaskGraph): Trait[] {
  const operator = operatorById(task.operator);
  const isSensor = operator?.kind === 'sensor' || task.class?.sensor === true;
  const isBranch = operator?.fields.some(
    ({ type }) => type === 'taskIds' || type === 'cases',
  );
  return [
    ...(isSensor ? ['sensor' as const] : []),
    ...(isBranch ? ['branch' as const] : []),
    ...(graph.setups.has(id) ? ['setup' as const] : []),
    ...(graph.teardowns.has(id) ? ['teardown' as const] : []),
    ...(task.map ? ['mapped' as const] : []),
  ];
}
