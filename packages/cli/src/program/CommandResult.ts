import { ExitCode } from '../exitCodes';
import { Line } from '../output/Line';

/** What a command found out or did. */
export interface CommandResult {
  exitCode: ExitCode;
  /** What `--json` prints. */
  json: object;
  /** The same for people. */
  lines: readonly Line[];
  /** Printed as it is instead of the lines: a document that goes on elsewhere. */
  document?: string;
}
