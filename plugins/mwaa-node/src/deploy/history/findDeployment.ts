import { NotFoundError } from '@backstage/errors';
import { DagHistory, DeploymentRecord } from './DeploymentRecord';

const fingerprint = ({ manifest }: DeploymentRecord) =>
  manifest.files
    .map(({ path, sha256 }) => `${sha256} ${path}`)
    .sort()
    .join('\n');

/**
 * The deployment that is meant: by its id, by the version of its manifest, or
 * `previous`, the newest one with other files than those of the last that came
 * to its end. NotFoundError naming what there is.
 */
export function findDeployment(
  { records, hasMore }: DagHistory,
  meant: string,
): DeploymentRecord {
  const applied = records.filter(({ state }) => state === 'applied');
  const found =
    meant === 'previous'
      ? applied
          .slice(1)
          .find(record => fingerprint(record) !== fingerprint(applied[0]))
      : records.find(
          ({ manifest, manifestVersionId }) =>
            manifest.deploymentId === meant || manifestVersionId === meant,
        );
  if (!found) {
    const choices = applied
      .map(
        ({ manifest }) => `${manifest.deploymentId} of ${manifest.startedAt}`,
      )
      .join(', ');
    throw new NotFoundError(
      meant === 'previous'
        ? 'There is no earlier deployment with other files'
        : `There is no deployment ${JSON.stringify(meant)}. Those that came to their end: ${choices || 'none'}${hasMore ? ', and older ones' : ''}`,
    );
  }
  return found;
}
