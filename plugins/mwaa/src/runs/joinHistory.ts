import { RunHistory } from 'backstage-plugin-mwaa-common';

type Part = Pick<RunHistory, 'runs' | 'instances'>;

const instancesOf = (parts: readonly Part[], runs: RunHistory['runs']) => {
  const ids = new Set(runs.map(({ runId }) => runId));
  const told = new Set<string>();
  return parts.flatMap(part => {
    const mine = part.instances.filter(
      ({ runId }) => ids.has(runId) && !told.has(runId),
    );
    part.runs.forEach(({ runId }) => told.add(runId));
    return mine;
  });
};

/** Runs of two parts, the newer first; where both know a run, the newer part knows it better. */
export function joinHistory(newer: Part, older: Part): Part {
  const known = new Set(newer.runs.map(({ runId }) => runId));
  const runs = [
    ...newer.runs,
    ...older.runs.filter(({ runId }) => !known.has(runId)),
  ];
  return { runs, instances: instancesOf([newer, older], runs) };
}
