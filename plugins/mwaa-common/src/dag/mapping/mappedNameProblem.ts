import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { operatorFields } from '../../airflow/operatorFields';
import { AirflowTarget } from '../../airflow/target';
import { quoted } from '../../quoted';
import { unknownArgumentProblem } from '../arguments/unknownArgumentProblem';
import { DagValue } from '../value';
import { readDagValue } from '../values';

export interface MappedName {
  argument: string;
  key?: string;
}

const unmappable = ['taskIds', 'cases', 'condition', 'callable'];

function entryProblem(
  argument: string,
  key: string,
  given: DagValue | undefined,
): string | undefined {
  if (!key) return `must name an entry after the dot: "${argument}.name"`;
  const reading = given === undefined ? undefined : readDagValue(given);
  if (!reading) return undefined;
  if (reading.kind !== 'mapping') {
    return `sets one entry of ${quoted(argument)}, which under "with" is no mapping of entries`;
  }
  return reading.entries.some(([name]) => name === key)
    ? `stands under "with" as an entry of ${quoted(argument)} too; remove one of the two`
    : undefined;
}

/** Why a mapping cannot give this argument. */
export function mappedNameProblem(
  { argument, key }: MappedName,
  operator: OperatorDefinition,
  given: { [argument: string]: DagValue },
  target: AirflowTarget | undefined,
): string | undefined {
  const field = operatorFields(operator, target).find(
    ({ name }) => name === argument,
  );
  if (!field) return unknownArgumentProblem(argument, operator, target);
  if (
    operator.ownFields?.includes(argument) ||
    unmappable.includes(field.type)
  ) {
    return `is the same for all copies of a task: ${quoted(argument)} decides about the Python of the DAG`;
  }
  if (key === undefined) {
    return Object.hasOwn(given, argument)
      ? 'stands under "with" too; remove one of the two'
      : undefined;
  }
  return ['map', 'stringMap', 'any'].includes(field.type)
    ? entryProblem(argument, key, given[argument])
    : `names an entry, and ${quoted(argument)} of ${operator.id} has none; write it without ${quoted(`.${key}`)}`;
}
