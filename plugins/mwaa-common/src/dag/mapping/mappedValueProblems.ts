import { Problem } from '../../problem';
import { ArgumentPlace } from '../arguments/ArgumentPlace';
import { ArgumentScope } from '../arguments/ArgumentScope';
import { valueProblems } from '../arguments/valueProblems';
import { DagValue } from '../value';
import { walkDagValue } from '../walkDagValue';
import { MappedField } from './MappedField';

const unknownCount =
  'must be a list, or the result of a task that is one, because Airflow makes the copies before it fills anything in';

function resultsInside(value: DagValue, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  walkDagValue(value, path, (reading, at) => {
    if (reading.kind === 'result' && !reading.path) {
      problems.push({
        path: at,
        message:
          'is the result of a task among fixed values, which Airflow does not resolve there; map over a result that is the whole list',
      });
    }
  });
  return problems;
}

/** What is wrong about the values that a mapping gives to an argument. */
export function mappedValueProblems(
  { path, reading, constants, field }: MappedField,
  place: ArgumentPlace,
  scope: ArgumentScope,
): Problem[] {
  if (constants) {
    return constants.length
      ? constants.flatMap((item, index) => [
          ...valueProblems(item, [...path, index], { ...place, field }, scope),
          ...resultsInside(item, [...path, index]),
        ])
      : [{ path, message: 'needs at least one value; no copy would run' }];
  }
  switch (reading.kind) {
    case 'result':
      return reading.path || reading.key !== undefined
        ? [
            {
              path,
              message:
                'must be a whole result: Airflow makes copies of what a task returns, not of a part of it or of another key; let the task return the list',
            },
          ]
        : [];
    case 'malformed':
      return [{ path, message: reading.reason }];
    case 'env':
      return valueProblems({ $env: reading.name }, path, {}, scope);
    default:
      return [{ path, message: unknownCount }];
  }
}
