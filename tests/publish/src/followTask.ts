export interface TaskRequest {
  /** Entity ref of the template. */
  templateRef: string;
  values: object;
  /** Header of who presses Create. */
  authorization: string;
}

/** A task that has come to its end. */
export interface TaskRun {
  status: string;
  output: Record<string, unknown>;
  /** Why it failed, as the page shows it. */
  error: string;
  /** Status of each step that was reached, by its id. */
  steps: Record<string, string>;
  /** All that the steps logged. */
  log: string;
}

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

/** Creates a task as the wizard does and follows its events to the end. */
export async function followTask(
  backendUrl: string,
  { templateRef, values, authorization }: TaskRequest,
): Promise<TaskRun> {
  const tasks = `${backendUrl}/api/scaffolder/v2/tasks`;
  const headers = {
    authorization,
    'content-type': 'application/json',
  };
  const created = await fetch(tasks, {
    method: 'POST',
    headers,
    body: JSON.stringify({ templateRef, values }),
  });
  if (created.status !== 201) {
    throw new Error(`No task was created: ${await created.text()}`);
  }
  const { id } = await created.json();
  const stream = await fetch(`${tasks}/${id}/eventstream`, { headers });
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
