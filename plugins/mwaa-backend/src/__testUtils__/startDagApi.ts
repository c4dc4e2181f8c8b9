import { Entity } from '@backstage/catalog-model';
import {
  deployDag,
  MwaaEnvironment,
  MwaaServices,
} from 'backstage-plugin-mwaa-node';
import {
  dagDeploymentFixture,
  InMemoryAirflow,
  InMemoryDagBucket,
  InMemoryTaskLogs,
  mwaaEnvironmentFixture,
  recordingAuditor,
} from 'backstage-plugin-mwaa-node/testUtils';
import { ApiServices } from '../ApiServices';
import { ordersComponent } from './ordersComponent';
import { peopleInfo, peoplePermissions } from './people';
import { startApi } from './startApi';
import { testMwaa } from './testMwaa';

type Deployment = ReturnType<typeof dagDeploymentFixture>;

const DEV = mwaaEnvironmentFixture({
  webserverUrl: 'dev.airflow.example.com',
});
const PROD = mwaaEnvironmentFixture({
  name: 'analytics-prod',
  deployFrom: 'ci',
});

export interface DagApiOptions {
  environments?: MwaaEnvironment[];
  airflow?: InMemoryAirflow;
  taskLogs?: InMemoryTaskLogs;
  entities?: Entity[];
  changes?: Partial<ApiServices>;
  /** Ahead of each bucket being looked for; what it throws is the answer. */
  finding?: (environment: MwaaEnvironment) => void;
}

/**
 * The API with the environments `analytics-dev` and `analytics-prod`, a bucket
 * for each, one Airflow, and the component `daily-orders` of the Orders team.
 */
export async function startDagApi(options: DagApiOptions = {}) {
  const { environments = [DEV, PROD], finding = () => {} } = options;
  const airflow = options.airflow ?? new InMemoryAirflow();
  const taskLogs = options.taskLogs ?? new InMemoryTaskLogs();
  const auditor = recordingAuditor();
  const buckets = new Map(
    environments.map(({ id }) => [id, new InMemoryDagBucket(`${id}-dags`)]),
  );
  const { mwaa: one } = testMwaa({ environments, airflow, taskLogs });
  const mwaa: MwaaServices = {
    ...one,
    dagBucket: environment => {
      finding(environment);
      return buckets.get(environment.id)!;
    },
  };
  const api = await startApi({
    mwaa,
    entities: options.entities ?? [ordersComponent],
    changes: {
      auditor,
      userInfo: peopleInfo,
      permissions: peoplePermissions(),
      ...options.changes,
    },
  });
  const bucket = (id = 'analytics-dev') => buckets.get(id)!;
  /** As the Orders team, from their pipeline. */
  const deploy = (
    text: string,
    changes: Partial<Deployment> = {},
    environment?: string,
  ) => {
    const given = dagDeploymentFixture(
      bucket(environment),
      { 'orders.py': text },
      changes,
    );
    return deployDag({
      ...given,
      claim: {
        ...given.claim,
        component: 'component:default/daily-orders',
        actor: 'user:default/ada',
        ...changes.claim,
      },
    });
  };
  return { ...api, airflow, taskLogs, auditor, bucket, deploy };
}
