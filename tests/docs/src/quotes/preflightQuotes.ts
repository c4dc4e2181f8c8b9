import {
  MwaaEnvironment,
  preflight,
  preflightFailures,
  preflightLine,
} from 'backstage-plugin-mwaa-node';
import {
  InMemoryAirflow,
  InMemoryBucketSettings,
  InMemorySettings,
  mwaaEnvironmentFixture,
} from 'backstage-plugin-mwaa-node/testUtils';
import { BUCKET } from './ordersDag';
import { QuotedTexts } from './QuotedTexts';

const keyArn = (id: string) => `arn:aws:kms:eu-west-1:123456789012:key/${id}`;

/** The one failure that a preflight finds. */
const failing =
  (given: {
    environment?: Partial<MwaaEnvironment>;
    settings?: Partial<InMemorySettings>;
    airflowFile?: string;
  }) =>
  async (): Promise<string> => {
    const { settings, airflowFile } = given;
    const dag = { dagId: 'orders', isPaused: false, isActive: true };
    const environment = mwaaEnvironmentFixture({
      name: 'analytics-prod',
      region: 'eu-west-1',
      bucketName: BUCKET,
      ...given.environment,
    });
    const checks = await preflight({
      environment,
      services: {
        bucketSettings: () =>
          new InMemoryBucketSettings(
            { region: 'eu-west-1', ...settings },
            BUCKET,
          ),
        airflow: () =>
          new InMemoryAirflow(
            airflowFile ? [{ ...dag, fileLocation: airflowFile }] : [],
          ),
      },
      dagId: 'orders',
      claim: { claim: 'free' },
    });
    const failures = preflightFailures(checks);
    if (failures.length !== 1) {
      throw new Error(`${failures.length} failures instead of one`);
    }
    return preflightLine(failures[0]);
  };

/** What stands against a deployment besides its files. */
export const preflightQuotes: QuotedTexts = {
  'the environment is not available': failing({
    environment: { status: 'CREATING' },
  }),
  'the bucket keeps no versions': failing({
    settings: { versioning: 'Suspended' },
  }),
  'the wrong KMS key': failing({
    environment: { kmsKey: keyArn('1111') },
    settings: {
      encryption: { algorithm: 'aws:kms', kmsKey: keyArn('2222') },
    },
  }),
  'the bucket is public': failing({
    settings: {
      publicAccessBlock: {
        blockPublicAcls: true,
        ignorePublicAcls: true,
        blockPublicPolicy: false,
        restrictPublicBuckets: false,
      },
    },
  }),
  'another file has the dag_id': failing({
    airflowFile: '/usr/local/airflow/dags/orders.py',
  }),
};
