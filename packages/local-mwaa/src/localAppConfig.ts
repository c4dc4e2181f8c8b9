import { LocalMwaa } from './LocalMwaa';

/**
 * The sections of an app-config that make Backstage use this local AWS:
 * credentials of its accounts, and its environments and buckets.
 *
 * @param endpoints - where something stands between Backstage and a server
 */
export function localAppConfig(
  aws: LocalMwaa,
  endpoints: { mwaa?: string; s3?: string } = {},
) {
  return {
    aws: {
      accounts: aws.credentials
        .filter(({ allow }) => !allow)
        .map(({ accountId, accessKeyId, secretAccessKey }) => ({
          accountId,
          accessKeyId,
          secretAccessKey,
        })),
    },
    mwaa: {
      endpoints: {
        mwaa: aws.mwaaEndpoint,
        s3: aws.s3Endpoint,
        logs: aws.mwaaEndpoint,
        webServers: `${aws.mwaaEndpoint}/webserver`,
        ...endpoints,
      },
      environments: aws.environments.map(({ name, accountId }) => ({
        name,
        accountId,
        region: aws.region,
      })),
      repositories: {
        bucket: aws.repositoriesBucket,
        region: aws.region,
        accountId: aws.environments[0].accountId,
      },
    },
  };
}
