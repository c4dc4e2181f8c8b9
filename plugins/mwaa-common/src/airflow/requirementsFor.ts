import { imageProviders } from './imageProviders';
import { isAvailable } from './isAvailable';
import { OperatorDefinition } from './operatorDefinition';
import { pinnedProviderVersion } from './pinnedProviderVersion';
import { AirflowTarget } from './target';

function isInImage(distribution: string, target: AirflowTarget): boolean {
  const availability = imageProviders[distribution];
  return availability !== undefined && isAvailable(availability, target);
}

/**
 * The lines that the environment's requirements.txt needs for what the
 * target's image lacks, such as `apache-airflow-providers-slack==8.9.1`.
 * Without a version where the constraints of the image know none.
 */
export function requirementsFor(
  definitions: readonly Pick<OperatorDefinition, 'provider' | 'requires'>[],
  target: AirflowTarget,
): string[] {
  const distributions = definitions
    .flatMap(({ provider, requires = [] }) => [provider, ...requires])
    .filter(distribution => !isInImage(distribution, target));
  return [...new Set(distributions)].sort().map(distribution => {
    const version = pinnedProviderVersion(distribution, target);
    return version ? `${distribution}==${version}` : distribution;
  });
}
