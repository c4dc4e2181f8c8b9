import { imageProviders } from './imageProviders';
import { providerVersions } from './providerVersions';

const MODULE = /\bairflow\.providers\.([a-z_]+(?:\.[a-z_]+)*)/g;

/** Of the longest beginning of a module's name that is the name of a provider. */
function distributionOf(module: string): string | undefined {
  const parts = module.replace(/_/g, '-').split('.');
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('-');
    const distribution = `apache-airflow-providers-${name}`;
    if (name in providerVersions.rows || distribution in imageProviders) {
      return distribution;
    }
  }
  return undefined;
}

/**
 * The distributions of the providers that Python imports from, sorted; those
 * that Airflow’s own constraints know. Pure.
 */
export function importedProviders(python: string): string[] {
  const found = [...python.matchAll(MODULE)].flatMap(
    ([, module]) => distributionOf(module) ?? [],
  );
  return [...new Set(found)].sort();
}
