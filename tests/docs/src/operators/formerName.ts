import { isAvailable, OperatorField } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { knownTargets } from '../versions/knownTargets';
import { versionWords } from '../versions/versionWords';

/** What older versions of Airflow call the argument, as a sentence. */
export function formerName({ formerly }: OperatorField): string | undefined {
  if (!formerly) return undefined;
  const { name, airflowUntil } = formerly;
  const words = versionWords(
    knownTargets.filter(target => isAvailable({ airflowUntil }, target)),
    knownTargets,
  );
  const where = words.startsWith('to ')
    ? `Up to Airflow ${words.slice(3)}`
    : `In ${words}`;
  return `${where} it is called ${code(name)}, which is written there.`;
}
