import { isOperatorClass } from '../../airflow/isOperatorClass';
import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { operatorFields } from '../../airflow/operatorFields';
import { Problem } from '../../problem';
import { ArgumentPlace } from '../arguments/ArgumentPlace';
import { ArgumentScope } from '../arguments/ArgumentScope';
import { valueProblems } from '../arguments/valueProblems';
import { DagValue } from '../value';
import { readDagValue } from '../values';
import { mappedNameProblem } from './mappedNameProblem';
import { mappedValueProblems } from './mappedValueProblems';

function copyProblems(
  copy: DagValue,
  path: Problem['path'],
  operator: OperatorDefinition | undefined,
  given: { [argument: string]: DagValue },
  place: ArgumentPlace,
  scope: ArgumentScope,
): Problem[] {
  const reading = readDagValue(copy);
  if (reading.kind !== 'mapping') {
    return [{ path, message: 'must be a mapping of arguments to values' }];
  }
  const fields = operator ? operatorFields(operator, scope.target) : [];
  return reading.entries.flatMap(([name, value]) => {
    const at = [...path, name];
    const message =
      operator && !isOperatorClass(operator.id)
        ? mappedNameProblem({ argument: name }, operator, given, scope.target)
        : undefined;
    const field = fields.find(known => known.name === name);
    return [
      ...(message ? [{ path: at, message }] : []),
      ...valueProblems(value, at, { ...place, field }, scope),
    ];
  });
}

/** What is wrong about copies whose arguments are given one by one. */
export function kwargsProblems(
  kwargs: DagValue,
  path: Problem['path'],
  operator: OperatorDefinition | undefined,
  given: { [argument: string]: DagValue },
  scope: ArgumentScope,
): Problem[] {
  const place: ArgumentPlace = { operator };
  const reading = readDagValue(kwargs);
  return reading.kind === 'list' && reading.items.length
    ? reading.items.flatMap((copy, index) =>
        copyProblems(copy, [...path, index], operator, given, place, scope),
      )
    : mappedValueProblems(
        {
          name: 'kwargs',
          argument: 'kwargs',
          path,
          reading,
          constants: reading.kind === 'list' ? [] : undefined,
        },
        place,
        scope,
      );
}
