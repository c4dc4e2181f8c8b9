import { InputError } from '@backstage/errors';
import { MwaaConfig } from 'backstage-plugin-mwaa-node';

/**
 * Id of the environment that is meant: the one that was named, else that of
 * the component, else the only one of the configuration.
 */
export function chooseEnvironment(
  { environments, discovery }: Pick<MwaaConfig, 'environments' | 'discovery'>,
  named: string | undefined,
  ofComponent: string | undefined,
): string {
  const chosen = named ?? ofComponent;
  if (chosen) {
    return chosen;
  }
  if (environments.length === 1 && !discovery.length) {
    return environments[0].id;
  }
  throw new InputError(
    environments.length
      ? `Which environment? The configuration names ${environments.map(({ id }) => id).join(', ')}; choose one with --environment`
      : 'The configuration names no environment (mwaa.environments)',
  );
}
