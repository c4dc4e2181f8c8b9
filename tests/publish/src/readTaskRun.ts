import { setTimeout as sleep } from 'node:timers/promises';
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

const UNDER_WAY = ['open', 'processing'];

/** Waits for the end of a task, and reads all that was told of it. */
export async function readTaskRun(
  backendUrl: string,
  { id, authorization }: { id: string; authorization: string },
): Promise<TaskRun> {
  const task = `${backendUrl}/api/scaffolder/v2/tasks/${id}`;
  const read = async <T>(url: string): Promise<T> => {
    const answer = await fetch(url, { headers: { authorization } });
    if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
    return answer.json();
  };
  // The stream of its events looks for new ones only once a second.
  while (UNDER_WAY.includes((await read<{ status: string }>(task)).status)) {
    await sleep(100);
  }
  const events = await read<TaskEvent[]>(`${task}/events`);

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
