import { MwaaEnvironment } from 'backstage-plugin-mwaa-node';
import { consoleHost } from './consoleHost';

/** The DAG file's page in the AWS console. */
export function dagFileUrl(
  environment: MwaaEnvironment,
  dagId: string,
): string {
  const { bucketName, dagsPath, region } = environment;
  const query = new URLSearchParams({
    region,
    prefix: `${dagsPath}/${dagId}/${dagId}.py`,
  });
  return `https://${consoleHost(environment)}/s3/object/${bucketName}?${query}`;
}
