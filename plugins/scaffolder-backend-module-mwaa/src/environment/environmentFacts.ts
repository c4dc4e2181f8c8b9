import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/** The environment as later steps and the skeleton read it: flat, JSON only. */
export type EnvironmentFacts = ReturnType<typeof environmentFacts>;

export const environmentFacts = (environment: MwaaEnvironment) => ({
  id: environment.id,
  name: environment.name,
  region: environment.region,
  accountId: environment.accountId,
  arn: environment.arn,
  status: environment.status,
  airflowVersion: environment.airflowVersion,
  environmentClass: environment.environmentClass,
  bucketName: environment.bucketName,
  dagsPath: environment.dagsPath,
  webserverUrl: environment.webserverUrl,
  deployFrom: environment.deployFrom,
});
