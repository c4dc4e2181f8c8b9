import {
  knownAirflowVersions,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
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

/** The known versions that lack the operator, if any. */
function missing(operator: OperatorDefinition): string {
  const having = new Set(
    operatorTargets(operator).map(({ airflowVersion }) => airflowVersion),
  );
  return knownAirflowVersions
    .map(({ airflow }) => airflow)
    .filter(airflow => !having.has(airflow))
    .join(', ');
}

/** What the operator is in Airflow and needs in AWS. */
export function operatorFacts(operator: OperatorDefinition): string {
  const modules = [2, 3].map(major => modulesOf(operator, major));
  const lacking = missing(operator);
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
      ...(operator.requires
        ? [['needs as well', codes(operator.requires)]]
        : []),
      ...(lacking ? [['not in Airflow', lacking]] : []),
      ['IAM actions', codes(operator.iamActions) || 'none of its own'],
    ],
  );
}
