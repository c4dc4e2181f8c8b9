import { LocalEnvironment } from '../environments/LocalAws';

/** The prefix of the keys of an environment's DAGs, with a slash at its end. */
export function dagsPrefix({
  bucket,
  dagS3Path,
}: Pick<LocalEnvironment, 'bucket' | 'dagS3Path'>): string {
  const path = dagS3Path
    .replace(`s3://${bucket}/`, '')
    .replace(/^\/+|\/+$/g, '');
  return `${path}/`;
}
