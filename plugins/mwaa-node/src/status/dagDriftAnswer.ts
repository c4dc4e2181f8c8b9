import { DagDrift } from 'backstage-plugin-mwaa-common';
import { DriftReport } from '../deploy/drift/DriftReport';
import { driftMessage } from './driftMessage';

/** What people are told of drift. Pure. */
export function dagDriftAnswer(
  { state, files, problem }: DriftReport,
  /** Unified diffs, by path. */
  diffs: ReadonlyMap<string, string> = new Map(),
): DagDrift {
  return {
    state,
    message: problem
      ? `${driftMessage[state]}: ${problem}`
      : driftMessage[state],
    files: files.flatMap(({ path, drift }) => {
      if (drift === 'in-place') return [];
      const diff = diffs.get(path);
      return [{ path, drift, ...(diff !== undefined && { diff }) }];
    }),
  };
}
