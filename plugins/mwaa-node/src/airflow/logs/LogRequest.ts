import { MwaaEnvironment } from '../../aws/MwaaEnvironment';
import { Abortable } from '../Abortable';

/** Which part of which log. */
export interface LogRequest extends Abortable {
  environment: MwaaEnvironment;
  dagId: string;
  runId: string;
  taskId: string;
  /** Of a copy of a mapped task. */
  mapIndex?: number;
  /** From 1. */
  tryNumber: number;
  /** Of an earlier answer: the lines before its own; the last lines, when absent. */
  before?: string;
  /** At most so many entries; a traceback is one of several lines. */
  limit: number;
}
