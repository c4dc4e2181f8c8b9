import { MwaaConfig, MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/**
 * What the pipelines of a repository need to plan and deploy. All empty
 * without `mwaa.ci`: they only test then.
 */
export interface CiFacts {
  package: string;
  registry: string;
  roleArn: string;
  planRoleArn: string;
}

export function ciFacts(
  { ci }: Pick<MwaaConfig, 'ci'>,
  environment: Pick<MwaaEnvironment, 'id' | 'accountId'>,
  dagId: string,
): CiFacts {
  const named = (arn = '') =>
    arn
      .replaceAll('{accountId}', environment.accountId ?? '')
      .replaceAll('{environment}', environment.id)
      .replaceAll('{dagId}', dagId);
  return {
    package: ci?.package ?? '',
    registry: ci?.registry ?? '',
    roleArn: named(ci?.roleArn),
    planRoleArn: named(ci?.planRoleArn),
  };
}
