import { TaskLogAnswer } from 'backstage-plugin-mwaa-common';
import { DagRequest } from '../access/DagRequest';
import { visibleDag } from '../access/visibleDag';
import { ApiServices } from '../ApiServices';

interface LogPart {
  runId: string;
  taskId: string;
  mapIndex?: number;
  tryNumber: number;
  before?: string;
  limit: number;
}

/** A part of the log of a task. InputError for a `before` of no earlier answer, NotAllowedError. */
export async function taskLog(
  request: DagRequest & { part: LogPart },
  services: ApiServices,
): Promise<TaskLogAnswer> {
  const { environment, dagId } = await visibleDag(request, services);
  return services.airflowReads.log({ environment, dagId, ...request.part });
}
