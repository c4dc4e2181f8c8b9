import { DagPlace } from '../../api/DagPlace';

/** Which attempt of which task. */
export interface LogAddress extends DagPlace {
  runId: string;
  taskId: string;
  mapIndex?: number;
  /** From 1. */
  tryNumber: number;
}
