import {
  preflight,
  PreflightCheck,
  PreflightOptions,
} from 'backstage-plugin-mwaa-node';
import { Destination } from './Destination';

/**
 * What a deployment depends on outside of the DAG. Without what the image
 * lacks: of that the rendering has warned.
 */
export async function runPreflight(
  { environment, services }: Destination,
  options: Pick<PreflightOptions, 'dagId' | 'claim' | 'signal'>,
): Promise<PreflightCheck[]> {
  const checks = await preflight({ environment, services, ...options });
  return checks.filter(({ id }) => id !== 'requirements');
}
