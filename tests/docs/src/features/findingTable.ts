import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { sentence } from '../markdown/sentence';
import { table } from '../markdown/table';
import { knownTargets } from '../versions/knownTargets';
import { versionWords } from '../versions/versionWords';
import { Example } from './Example';
import { findingsFor } from './findingsFor';

interface Answer {
  message: string;
  targets: AirflowTarget[];
}

/** Each message once, with the versions that give it; the newest one's wording. */
function answersTo(example: Example): Answer[] {
  const answers = new Map<string, Answer>();
  for (const target of knownTargets) {
    for (const message of findingsFor(example, target)) {
      const key = message.replaceAll(target.airflowVersion, '');
      const targets = [...(answers.get(key)?.targets ?? []), target];
      answers.set(key, { message, targets });
    }
  }
  if (!answers.size) throw new Error(`Nobody is surprised by ${example.what}`);
  return [...answers.values()];
}

/** What is found about each example, and for which Airflow. */
export const findingTable = (examples: readonly Example[]): string =>
  table(
    ['what', 'Airflow', 'the warning'],
    examples.flatMap(example =>
      answersTo(example).map(({ message, targets }) => [
        example.what,
        versionWords(targets, knownTargets) || 'all',
        sentence(message),
      ]),
    ),
  );
