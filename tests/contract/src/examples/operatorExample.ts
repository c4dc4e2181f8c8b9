import {
  AirflowTarget,
  OperatorDefinition,
} from 'backstage-plugin-mwaa-common';
import { specWith } from '../airflow/specWith';
import { exampleArguments } from './exampleArguments';
import { exampleId } from './exampleId';
import { followersOf } from './followersOf';

/** A DAG with an operator twice: with few arguments, and with all. */
export function operatorExample(
  operator: OperatorDefinition,
  target: AirflowTarget,
): object {
  const { minimal, full } = exampleArguments(operator, target);
  return specWith(
    [
      { id: 'minimal', operator: operator.id, with: minimal },
      { id: 'full', operator: operator.id, with: full },
      ...followersOf(operator).map(id => ({ id, operator: 'empty' })),
    ],
    { dagId: exampleId(operator.id) },
  );
}
