import { AirflowTask, taskOrder } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { parseAnswer } from './parseAnswer';

const schema = z.object({
  tasks: z.array(
    z.object({
      task_id: z.string(),
      operator_name: z.string().nullish(),
      is_mapped: z.boolean().nullish(),
      downstream_task_ids: z.array(z.string()).nullish(),
    }),
  ),
});

/** Airflow's list of the tasks of a DAG, of either REST API: upstream before downstream, else by id. */
export function parseTasks(body: unknown): AirflowTask[] {
  const listed = parseAnswer(schema, body, 'lists the tasks of the DAG');
  const tasks = listed.tasks.map((task): AirflowTask => ({
    taskId: task.task_id,
    operator: task.operator_name || undefined,
    isMapped: task.is_mapped ?? false,
    downstream: [...(task.downstream_task_ids ?? [])].sort(),
  }));
  const byId = new Map(tasks.map(task => [task.taskId, task]));
  const ids = taskOrder({
    tasks: [...byId.keys()].sort().map(id => ({ id })),
    edges: tasks.flatMap(({ taskId, downstream }) =>
      downstream.map(to => ({ from: taskId, to })),
    ),
  });
  return ids.map(id => byId.get(id)!);
}
