import { TaskRun } from './TaskRun';

interface TaskEvent {
  type: 'log' | 'completion' | 'cancelled' | 'recovered';
  body: {
    stepId?: string;
    status?: string;
    message?: string;
    output?: Record<string, unknown>;
    error?: { message: string };
  };
}

/** Follows the events of a task from its beginning to its end. */
export async function readTaskRun(
  backendUrl: string,
  { id, authorization }: { id: string; authorization: string },
): Promise<TaskRun> {
  const stream = await fetch(
    `${backendUrl}/api/scaffolder/v2/tasks/${id}/eventstream`,
    { headers: { authorization } },
  );
  const events: TaskEvent[] = (await stream.text())
    .split('\n')
    .filter(line => line.startsWith('data: '))
    .map(line => JSON.parse(line.slice('data: '.length)));

  const steps: Record<string, string> = {};
  for (const { body } of events) {
    if (body.stepId && body.status) steps[body.stepId] = body.status;
  }
  const end = events.find(({ type }) => type === 'completion')?.body;
  return {
    status: end?.status ?? (end?.error ? 'failed' : 'completed'),
    output: end?.output ?? {},
    error: end?.error?.message ?? '',
    steps,
    log: events.map(({ body }) => body.message ?? '').join('\n'),
  };
}
