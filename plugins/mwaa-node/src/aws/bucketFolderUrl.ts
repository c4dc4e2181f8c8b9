import { MwaaEnvironment } from './MwaaEnvironment';
import { consoleUrl } from './consoleUrl';

/**
 * A folder of the environment's bucket in the AWS console.
 *
 * @param prefix - of its keys, with the slash at its end
 */
export function bucketFolderUrl(
  environment: MwaaEnvironment,
  prefix: string,
): string | undefined {
  const { region, bucketName } = environment;
  const console = consoleUrl(environment);
  return (
    console &&
    `${console}/s3/buckets/${encodeURIComponent(bucketName)}?region=${region}&prefix=${encodeURIComponent(prefix)}`
  );
}
