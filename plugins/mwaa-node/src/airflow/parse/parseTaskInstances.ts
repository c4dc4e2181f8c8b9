import { TaskInstance } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { Page } from '../door/Page';
import { parseAnswer } from './parseAnswer';
import { taskInstance } from './taskInstance';

const schema = z.object({
  task_instances: z.array(taskInstance),
  total_entries: z.number(),
});

/** Airflow's list of the tasks of runs, of either REST API. */
export function parseTaskInstances(body: unknown): Page<TaskInstance> {
  const answer = parseAnswer(schema, body, 'lists the tasks of its runs');
  return { items: answer.task_instances, total: answer.total_entries };
}
