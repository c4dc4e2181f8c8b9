import { OperatorDefinition } from 'backstage-plugin-mwaa-common';
import { code, codes } from '../markdown/code';
import { table } from '../markdown/table';
import { operatorTargets } from './operatorTargets';

const STANDARD_MODULE = 'airflow.providers.standard.';

function modulesOf(operator: OperatorDefinition, major: number): string[] {
  const ofMajor = operatorTargets(operator).filter(
    target => target.major === major,
  );
  return [...new Set(ofMajor.map(target => operator.module(target)))];
}

/** What the operator is in Airflow and needs in AWS. */
export function operatorFacts(operator: OperatorDefinition): string {
  const modules = [2, 3].map(major => modulesOf(operator, major));
  const [oldest] = operatorTargets(operator);
  const standard = modules[1].some(name => name.startsWith(STANDARD_MODULE))
    ? `, in Airflow 3 with ${code('apache-airflow-providers-standard')}`
    : '';
  return table(
    ['', ''],
    [
      ['class', `${code(operator.className)}, ${operator.kind}`],
      ['module in Airflow 2', codes(modules[0])],
      ['module in Airflow 3', codes(modules[1])],
      ['distribution', `${code(operator.provider)}${standard}`],
      ...(operator.since
        ? [
            [
              'since',
              `amazon provider ${operator.since}, Airflow ${oldest.airflowVersion}`,
            ],
          ]
        : []),
      ['IAM actions', codes(operator.iamActions) || 'none of its own'],
    ],
  );
}
