import { isDiscoveryKey, MwaaEnvironments } from 'backstage-plugin-mwaa-node';

type Listed = Awaited<ReturnType<MwaaEnvironments['list']>>;

/**
 * Tells of the id of an environment whether the configuration surely has no
 * such environment any more, or MWAA says that there is none. Where a
 * discovery rule could not be followed, nobody knows what it would have found.
 */
export function goneEnvironments({
  environments,
  failures,
}: Listed): (id: string) => boolean {
  const missing = new Set<string>();
  const present = new Set(environments.map(({ id }) => id));
  for (const { id, error } of failures) {
    (error.name === 'NotFoundError' ? missing : present).add(id);
  }
  const isComplete = !failures.some(({ id }) => isDiscoveryKey(id));
  return id => missing.has(id) || (isComplete && !present.has(id));
}
