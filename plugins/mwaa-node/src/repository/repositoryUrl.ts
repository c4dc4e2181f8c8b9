import { RepositoriesConfig } from '../config/MwaaConfig';

const encoded = (key: string) =>
  key.split('/').map(encodeURIComponent).join('/');

function baseUrl(repositories: RepositoriesConfig, endpoint?: string): string {
  const { bucket, region, webUrl } = repositories;
  if (webUrl) {
    return webUrl;
  }
  if (endpoint) {
    return `${endpoint}/${bucket}`;
  }
  const domain = region.startsWith('cn-')
    ? 'amazonaws.com.cn'
    : 'amazonaws.com';
  return `https://${bucket}.s3.${region}.${domain}`;
}

/**
 * URL of a key as Backstage's `awsS3` integration reads it: path style behind
 * an endpoint of its own, virtual-host style on AWS.
 */
export const repositoryUrl = (options: {
  repositories: RepositoriesConfig;
  /** `mwaa.endpoints.s3`. */
  endpoint?: string;
  key: string;
}): string =>
  `${baseUrl(options.repositories, options.endpoint)}/${encoded(options.key)}`;
