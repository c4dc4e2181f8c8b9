import { OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { yamlBlock } from '../markdown/yamlBlock';
import { argumentRules } from './argumentRules';
import { argumentTable } from './argumentTable';
import { exampleTasks } from './exampleTasks';
import { operatorFacts } from './operatorFacts';

function examples(operator: OperatorDefinition): string[] {
  const [usual, ...others] = exampleTasks(operator);
  return [
    yamlBlock([usual.task]),
    ...others.flatMap(({ targets, task }) => [
      `In Airflow ${targets.map(target => target.airflowVersion).join(', ')}:`,
      yamlBlock([task]),
    ]),
  ];
}

/** Everything about one operator, below its heading. */
export const operatorSection = (operator: OperatorDefinition): string =>
  [
    `## ${operator.id}`,
    `**${operator.title}.** ${operator.summary}`,
    ...(operator.notes ? [operator.notes] : []),
    operatorFacts(operator),
    ...(operator.fields.length
      ? [argumentTable(operator, '../specification.md')]
      : ['No arguments.']),
    ...argumentRules(operator),
    ...examples(operator),
  ].join('\n\n');
