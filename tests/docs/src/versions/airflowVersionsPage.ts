import {
  imageProviders,
  isAvailable,
  knownAirflowVersions,
  notifiers,
  palette,
  requirementsFor,
} from 'backstage-plugin-mwaa-common';
import { featureTable } from '../features/featureTable';
import { limitedFeatures } from '../features/limitedFeatures';
import { code } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { knownTargets } from './knownTargets';
import { versionWords } from './versionWords';

const INTRODUCTION = `# Airflow versions

Which Airflow a DAG is written for is read from the environment and never chosen. The Python is for exactly that version: no import is tried first and replaced, and no argument is written that its provider lacks.

An operator follows the version of the **amazon provider** in the image rather than that of Airflow: the image of 2.11.2 has a newer one than that of 3.0.6.`;

const UNKNOWN = `Of a version that is not listed, the newest listed one before it stands in, and the check warns. A version older than ${knownAirflowVersions[0].airflow} is refused.`;

const PROVIDERS = `## What the images bring

Providers that need no line in the environment's requirements.txt. Beside them stands what every Airflow brings itself.`;

const LACKING = `## What the images lack

Operators and notifiers of other providers need a line in the environment's requirements.txt. The check names it, with the version that the constraints of the image allow:`;

const FEATURES = `## What not every version can do

A specification that needs more than the environment has is refused before anything is written, with the nearest thing that works there. How the versions differ where all of them can: [From Airflow 2 to 3](../how-to/airflow-2-to-3.md).`;

const count = <T>(items: readonly T[], isCounted: (item: T) => boolean) =>
  String(items.filter(isCounted).length);

const targets = () =>
  table(
    ['Airflow', 'amazon provider', 'operators', 'notifiers'],
    knownTargets.map(target => [
      target.airflowVersion,
      target.amazonProviderVersion,
      count(palette, operator => isAvailable(operator, target)),
      count(
        notifiers,
        notifier =>
          isAvailable(notifier, target) ||
          notifier.generatedFor?.(target) === true,
      ),
    ]),
  );

const images = () =>
  table(
    ['distribution', 'Airflow'],
    Object.entries(imageProviders)
      .filter(([name]) => name !== 'apache-airflow')
      .map(([name, availability]) => [
        code(name),
        versionWords(
          knownTargets.filter(target => isAvailable(availability, target)),
          knownTargets,
        ) || 'all',
      ]),
  );

function requirements(): string {
  const definitions = [...palette, ...notifiers];
  const distributions = [
    ...new Set(
      definitions.flatMap(({ provider, requires = [] }) => [
        provider,
        ...requires,
      ]),
    ),
  ].sort();
  const versionOf = (distribution: string) =>
    knownTargets.map(target => {
      const [line] = requirementsFor([{ provider: distribution }], target);
      return line ? (line.split('==')[1] ?? '') : 'in the image';
    });
  return table(
    ['distribution', ...knownTargets.map(target => target.airflowVersion)],
    distributions
      .map(distribution => [code(distribution), ...versionOf(distribution)])
      .filter(([, ...versions]) =>
        versions.some(version => version !== 'in the image'),
      ),
  );
}

/** docs/reference/airflow-versions.md */
export const airflowVersionsPage = (): string =>
  page(
    INTRODUCTION,
    targets(),
    UNKNOWN,
    PROVIDERS,
    images(),
    LACKING,
    requirements(),
    FEATURES,
    featureTable(limitedFeatures),
  );
