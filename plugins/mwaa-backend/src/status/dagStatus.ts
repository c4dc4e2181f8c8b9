import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  DagFacts,
  DagRun,
  dagStateOf,
  DagStatus,
  isVerified,
  Reading,
} from 'backstage-plugin-mwaa-common';
import { mapReading, readImportProblems } from 'backstage-plugin-mwaa-node';
import { allowedEffects } from 'backstage-plugin-mwaa-node/authorise';
import { onceUserInfo } from '../access/onceUserInfo';
import { VisibleDag, visibleDag } from '../access/visibleDag';
import { ApiServices } from '../ApiServices';
import { FIRST_PAGE } from '../runs/firstPage';
import { dagLinks } from './dagLinks';
import { promisedFacts } from './promisedFacts';

async function readFacts(
  dag: VisibleDag,
  { airflowReads: airflow, bucketReads: bucket }: ApiServices,
): Promise<
  Pick<
    DagStatus,
    'airflow' | 'lastRun' | 'importProblems' | 'drift' | 'deployment'
  >
> {
  const { environment, dagId, claimed } = dag;
  const [details, runs, importProblems, drift] = await Promise.all([
    airflow.details(environment, dagId),
    airflow.runs(environment, dagId, FIRST_PAGE),
    readImportProblems({ environment, dagId }, { airflow, bucket }),
    bucket.drift(environment, dagId),
  ]);
  const lastRun: Reading<DagRun | null> = mapReading(
    runs,
    page => page.runs[0] ?? null,
  );
  const deployment = mapReading(claimed, claim => claim?.deployed ?? null);
  const facts = {
    airflow: details,
    lastRun,
    importProblems,
    drift,
    deployment,
  };
  return dag.isPromised ? promisedFacts(facts, dag) : facts;
}

function verifiedOf({ deployment, airflow, importProblems }: DagFacts) {
  if (!deployment.value || airflow.value === undefined) return undefined;
  // What it could import once may be what is deployed again, after a roll back.
  return importProblems.value?.length
    ? false
    : isVerified(deployment.value, airflow.value);
}

/**
 * All that is known of a DAG in an environment, and what may be done to it.
 * What cannot be read says so in its place, and hides nothing else.
 * NotFoundError, NotAllowedError.
 *
 * @param expected - whose it is where nobody has claimed it, by the catalog
 */
export async function dagStatus(
  request: {
    /** Id of the environment. */
    environment: string;
    dagId: string;
    credentials: BackstageCredentials;
  },
  given: ApiServices,
  expected?: VisibleDag['claim'],
): Promise<DagStatus> {
  const services = { ...given, userInfo: onceUserInfo(given.userInfo) };
  const { credentials } = request;
  const dag = await visibleDag(request, services, expected);
  const { environment, dagId, claimed, claim } = dag;
  const [facts, may] = await Promise.all([
    readFacts(dag, services),
    allowedEffects(
      { environment, dagId, claim, credentials },
      { ...services, catalog: services.sharedCatalog },
    ),
  ]);
  const verified = verifiedOf(facts);
  return {
    environment: environment.id,
    airflowVersion: environment.airflowVersion,
    dagId,
    ...(claimed.value && {
      component: claimed.value.component,
      owner: claimed.value.owner,
    }),
    ...dagStateOf(facts),
    ...facts,
    ...(verified !== undefined && { isVerified: verified }),
    links: dagLinks(environment, dagId, services.mwaa.config),
    may,
    at: new Date().toISOString(),
  };
}
