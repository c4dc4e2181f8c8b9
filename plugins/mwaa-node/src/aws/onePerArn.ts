import { MwaaEnvironment } from './MwaaEnvironment';

/**
 * The main account may be named in one place and left out in another; what
 * the allow-list says comes first and wins.
 */
export function onePerArn<T extends Pick<MwaaEnvironment, 'arn'>>(
  environments: readonly T[],
): T[] {
  const seen = new Set<string>();
  return environments.filter(
    ({ arn }) => !seen.has(arn) && Boolean(seen.add(arn)),
  );
}
