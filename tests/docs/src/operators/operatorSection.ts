import { OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { code } from '../markdown/code';
import { yamlBlock } from '../markdown/yamlBlock';
import { argumentTable } from './argumentTable';
import { exampleTasks } from './exampleTasks';
import { operatorFacts } from './operatorFacts';

function rules({ exactlyOneOf, templateExt }: OperatorDefinition): string[] {
  return [
    ...(exactlyOneOf ?? []).map(
      group => `Exactly one of ${group.map(code).join(' and ')} must be given.`,
    ),
    ...(templateExt
      ? [
          `A ${code('$template')} without expressions that ends in ${templateExt.map(code).join(' or ')} names a file in the folder of the DAG.`,
        ]
      : []),
  ];
}

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
    `### ${operator.id}`,
    `**${operator.title}.** ${operator.summary}`,
    operatorFacts(operator),
    ...(operator.fields.length ? [argumentTable(operator)] : ['No arguments.']),
    ...rules(operator),
    ...examples(operator),
  ].join('\n\n');
