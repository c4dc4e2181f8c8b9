import { notifiers, OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { code, codes } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { yamlBlock } from '../markdown/yamlBlock';
import { argumentRules } from '../operators/argumentRules';
import { argumentTable } from '../operators/argumentTable';
import { operatorFacts } from '../operators/operatorFacts';
import { operatorTargets } from '../operators/operatorTargets';
import { knownTargets } from '../versions/knownTargets';
import { versionWords } from '../versions/versionWords';
import { exampleNotification } from './exampleNotification';

const INTRODUCTION = `# Notifiers

Who is told how a run or a task ended: what \`notifier\` may name under \`notify\` of the DAG, of its defaults, of a group's defaults and of a task. How to use them: [Tell people how a run ended](../how-to/notifications.md). The columns are those of the [operators](operators.md).

A text argument that is marked \`$template\` may use the context of the run or the task, as arguments of operators may.`;

const waits = ({ onlySynchronous }: OperatorDefinition) =>
  onlySynchronous
    ? 'Cannot be used in a `deadline`, which notifies from the triggerer.'
    : undefined;

function generated(notifier: OperatorDefinition): string | undefined {
  const targets = operatorTargets(notifier).filter(target =>
    notifier.generatedFor?.(target),
  );
  if (!targets.length) return undefined;
  const where = versionWords(targets, operatorTargets(notifier));
  return `${where ? `Of the versions ${where} the image has no such class` : 'There is no such class'}: a function in the DAG file does it.`;
}

const section = (notifier: OperatorDefinition): string =>
  [
    `## ${notifier.id}`,
    `**${notifier.title}.** ${notifier.summary}`,
    ...[notifier.notes, generated(notifier), waits(notifier)].flatMap(
      sentence => sentence ?? [],
    ),
    operatorFacts(notifier),
    argumentTable(notifier, 'specification.md'),
    ...argumentRules(notifier),
    yamlBlock({ notify: { onFailure: [exampleNotification(notifier)] } }),
  ].join('\n\n');

/** docs/reference/notifiers.md */
export const notifiersPage = (): string =>
  page(
    INTRODUCTION,
    table(
      ['notifier', 'what it does', 'Airflow', 'IAM actions'],
      notifiers.map(notifier => [
        `[${code(notifier.id)}](#${notifier.id})`,
        notifier.summary,
        versionWords(operatorTargets(notifier), knownTargets),
        codes(notifier.iamActions),
      ]),
    ),
    ...notifiers.map(section),
  );
