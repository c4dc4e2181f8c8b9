import { isAvailable } from '../../airflow/isAvailable';
import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { operatorFields } from '../../airflow/operatorFields';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { ArgumentScope } from '../arguments/ArgumentScope';
import { filledValue } from '../arguments/filledValue';
import { MapDraft, TaskDraft } from '../DagDraft';
import { kwargsProblems } from './kwargsProblems';
import { MappedField } from './MappedField';
import { mapLabelProblems } from './mapLabelProblems';
import { mappedNameProblem } from './mappedNameProblem';
import { mappedPairProblems } from './mappedPairProblems';
import { mappedValueProblems } from './mappedValueProblems';
import { readMappedFields } from './readMappedFields';
import { sharedEntryProblems } from './sharedEntryProblems';

function fieldProblems(
  way: 'each' | 'together',
  { path, [way]: given = {} }: MapDraft,
  task: TaskDraft,
  scope: ArgumentScope,
): Problem[] {
  const { operator } = task;
  const fields = operator ? operatorFields(operator, scope.target) : [];
  const mapped = readMappedFields(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        filledValue(value, scope),
      ]),
    ),
    [...path, way],
    fields,
  );
  const nameProblems = ({ path: at, ...name }: MappedField): Problem[] => {
    const message =
      operator && mappedNameProblem(name, operator, task.with, scope.target);
    return message ? [{ path: at, message }] : [];
  };
  return [
    ...mapped.flatMap(field => [
      ...nameProblems(field),
      ...mappedValueProblems(field, { operator }, scope),
    ]),
    ...mappedPairProblems(mapped, way),
    ...sharedEntryProblems(mapped, way, task.with, [...task.path, 'with']),
  ];
}

function wayProblem(
  map: MapDraft,
  operator: OperatorDefinition | undefined,
  target: AirflowTarget | undefined,
): string | undefined {
  const ways = ['each', 'together', 'kwargs'] as const;
  const given = ways.filter(way => map[way] !== undefined);
  if (given.length !== 1) {
    return 'needs exactly one of "each", "together" and "kwargs"';
  }
  const [way] = given;
  const never = target && operator?.unmappable;
  if (never && isAvailable(never, target)) {
    return `is not possible: Airflow ${target.airflowVersion} cannot store copies of ${operator.className}. Write a task for each`;
  }
  const byName = target && operator?.mappedByName;
  if (byName && isAvailable(byName, target) && way !== 'each') {
    return `is possible with "each" only: ${operator.className} of the amazon provider ${target.amazonProviderVersion} cannot be stored otherwise`;
  }
  return way !== 'kwargs' && !Object.keys(map[way]!).length
    ? `needs at least one argument under "${way}"`
    : undefined;
}

/** Everything that is wrong about how a task is mapped. */
export function mappingProblems(
  task: TaskDraft,
  scope: ArgumentScope,
): Problem[] {
  const { map, operator } = task;
  if (!map) return [];
  const message = wayProblem(map, operator, scope.target);
  return [
    ...(message ? [{ path: map.path, message }] : []),
    ...fieldProblems('each', map, task, scope),
    ...fieldProblems('together', map, task, scope),
    ...(map.kwargs === undefined
      ? []
      : kwargsProblems(
          filledValue(map.kwargs, scope),
          [...map.path, 'kwargs'],
          operator,
          task.with,
          scope,
        )),
    ...(map.label === undefined
      ? []
      : mapLabelProblems(map.label, scope).map(problem => ({
          path: [...map.path, 'label'],
          message: problem,
        }))),
  ];
}
