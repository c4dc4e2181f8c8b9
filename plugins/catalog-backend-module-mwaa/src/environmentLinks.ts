import { EntityLink } from '@backstage/catalog-model';
import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/** Console domains by partition, the second part of every ARN. */
const CONSOLE_DOMAINS: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/**
 * Links to Airflow's own pages and to the AWS console. A partition whose
 * console is not known gets none, rather than one that leads astray.
 */
export function environmentLinks(environment: MwaaEnvironment): EntityLink[] {
  const { name, region, bucketName, dagsPath, webserverUrl } = environment;
  const links: EntityLink[] = [];
  if (webserverUrl) {
    // MWAA gives the host name only.
    const host = webserverUrl.replace(/^https:\/\//, '');
    links.push({ url: `https://${host}`, title: 'Airflow', icon: 'dashboard' });
  }
  const domain = CONSOLE_DOMAINS[environment.arn.split(':')[1]];
  if (domain) {
    const console = `https://${region}.${domain}`;
    const bucket = encodeURIComponent(bucketName);
    const prefix = encodeURIComponent(dagsPath === '' ? '' : `${dagsPath}/`);
    links.push(
      {
        url: `${console}/mwaa/home?region=${region}#environments/${encodeURIComponent(name)}`,
        title: 'Environment in the AWS console',
        icon: 'cloud',
      },
      {
        url: `${console}/s3/buckets/${bucket}?region=${region}&prefix=${prefix}`,
        title: 'DAGs folder in the AWS console',
        icon: 'storage',
      },
    );
  }
  return links;
}
