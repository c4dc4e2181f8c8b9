import { ClearAnswer } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { parseAnswer } from './parseAnswer';

const schema = z.object({
  task_instances: z.array(
    z.object({
      task_id: z.string(),
      /** 3.x */
      map_index: z.number().nullish(),
    }),
  ),
});

/** What Airflow says that it will run again, in either REST API. */
export const parseCleared = (body: unknown): ClearAnswer => ({
  cleared: parseAnswer(
    schema,
    body,
    'lists what it cleared',
  ).task_instances.map(({ task_id, map_index }) => ({
    taskId: task_id,
    mapIndex:
      typeof map_index === 'number' && map_index >= 0 ? map_index : undefined,
  })),
});
