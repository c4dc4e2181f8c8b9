import { DagStatus, Unavailable } from 'backstage-plugin-mwaa-common';

type Facts = Pick<
  DagStatus,
  'airflow' | 'lastRun' | 'importProblems' | 'drift' | 'deployment'
>;

const isEmpty = ({ airflow, importProblems, drift }: Facts): boolean =>
  airflow.value === null &&
  importProblems.value?.length === 0 &&
  drift.value?.files.length === 0;

/**
 * What may be told of a dag_id that the catalog promises to a component and
 * nobody has claimed: that there is nothing yet. Whatever there is may be
 * somebody else's, since anybody may write an annotation.
 */
export function promisedFacts(
  facts: Facts,
  { dagId, environment }: { dagId: string; environment: { id: string } },
): Facts {
  if (isEmpty(facts)) return facts;
  const unavailable: Unavailable = {
    kind: 'access-denied',
    message: `Something of the name ${dagId} is in ${environment.id} that nobody has claimed, so it may be somebody else's, and you do not have the permission mwaa.dag.read for it. Adopt it if it is yours, or ask the administrators of this Backstage`,
  };
  return {
    deployment: facts.deployment,
    airflow: { unavailable },
    lastRun: { unavailable },
    importProblems: { unavailable },
    drift: { unavailable },
  };
}
