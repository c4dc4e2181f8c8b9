import {
  DagRun,
  dagStateOf,
  EnvironmentDag,
  ImportProblem,
  Reading,
} from 'backstage-plugin-mwaa-common';
import {
  AirflowDag,
  DagListing,
  ListedDag,
  mapReading,
} from 'backstage-plugin-mwaa-node';

/** What the rows are made of. */
export interface EnvironmentFacts {
  listing: Reading<DagListing>;
  airflow: Reading<AirflowDag[]>;
  latestRuns: Reading<Map<string, DagRun | null>>;
  importProblems: Reading<ImportProblem[]>;
}

/** Of a path below the dags folder: the dag_id that its place stands for. */
export const dagIdOf = (file: string): string =>
  file.includes('/')
    ? file.slice(0, file.indexOf('/'))
    : file.replace(/\.py$/, '');

function lastRunOf(
  { latestRuns }: EnvironmentFacts,
  dagId: string,
): Reading<DagRun | null> {
  if ('unavailable' in latestRuns) return latestRuns;
  const run = latestRuns.value.get(dagId);
  return run === undefined
    ? {
        unavailable: {
          kind: 'unsupported',
          message:
            'So many other DAGs run that the last run of this one is not told here; open it',
        },
      }
    : { ...latestRuns, value: run };
}

function rowOf(
  dagId: string,
  listed: ListedDag | undefined,
  running: AirflowDag | undefined,
  facts: EnvironmentFacts,
): EnvironmentDag {
  const { state } = dagStateOf({
    deployment: mapReading(facts.listing, () =>
      listed ? { ...listed, at: listed.deployedAt } : null,
    ),
    airflow: mapReading(facts.airflow, () => running ?? null),
    lastRun: running
      ? lastRunOf(facts, dagId)
      : mapReading(facts.airflow, () => null),
    importProblems: mapReading(facts.importProblems, problems =>
      problems.filter(({ file }) => dagIdOf(file) === dagId),
    ),
  });
  return {
    dagId,
    state,
    ...(listed && {
      component: listed.component,
      owner: listed.owner,
      deployedAt: listed.deployedAt,
      drift: listed.drift,
    }),
    ...(running && { isPaused: running.isPaused }),
  };
}

/**
 * The DAGs of the bucket and those of Airflow, sorted by dag_id; what one of
 * them cannot tell is stale. Pure.
 */
export function environmentDags(
  facts: EnvironmentFacts,
): Reading<EnvironmentDag[]> {
  const { listing, airflow } = facts;
  if ('unavailable' in listing && 'unavailable' in airflow) return listing;
  const listed = new Map(
    listing.value?.dags.map(dag => [dag.dagId, dag]) ?? [],
  );
  const running = new Map(
    (airflow.value ?? [])
      .filter(({ isActive }) => isActive !== false)
      .map(dag => [dag.dagId, dag]),
  );
  const unread = listing.value?.unread.map(({ dagId }) => dagId) ?? [];
  const ids = [...new Set([...listed.keys(), ...running.keys(), ...unread])];
  const readings = [listing, airflow];
  const [stale] = readings.flatMap(reading =>
    'unavailable' in reading ? [reading.unavailable] : (reading.stale ?? []),
  );
  const [readAt] = readings
    .flatMap(reading => ('readAt' in reading ? [reading.readAt] : []))
    .sort();
  return {
    value: ids
      .sort()
      .map(id => rowOf(id, listed.get(id), running.get(id), facts)),
    readAt,
    ...(stale && { stale }),
  };
}
