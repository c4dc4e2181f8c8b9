import { consoleUrl, MwaaEnvironment } from 'backstage-plugin-mwaa-node';

/** The DAG file's page in the AWS console; its S3 URI where no console is known. */
export function dagFileUrl(
  environment: MwaaEnvironment,
  dagId: string,
): string {
  const { bucketName, dagsPath, region } = environment;
  const key = `${dagsPath}/${dagId}/${dagId}.py`;
  const query = new URLSearchParams({ region, prefix: key });
  const console = consoleUrl(environment);
  return console
    ? `${console}/s3/object/${bucketName}?${query}`
    : `s3://${bucketName}/${key}`;
}
