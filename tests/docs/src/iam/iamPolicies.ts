import { IamPolicyOptions } from 'backstage-plugin-mwaa-node';

const environment: IamPolicyOptions['environment'] = {
  name: 'ENVIRONMENT',
  region: 'REGION',
  arn: 'arn:aws:airflow:REGION:ACCOUNT:environment/ENVIRONMENT',
  bucketName: 'BUCKET',
  dagsPath: 'dags',
  kmsKey: 'KEY',
};

/** The policies that pages show, by the names in their comments. */
export const iamPolicies: Readonly<Record<string, IamPolicyOptions>> = {
  Backstage: { environment, purpose: 'backstage', discovery: true },
  'the CI of one component': { environment, purpose: 'ci', dagId: 'DAG_ID' },
  'a viewer': { environment, purpose: 'viewer' },
};
