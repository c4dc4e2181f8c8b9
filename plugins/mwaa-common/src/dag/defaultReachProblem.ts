import {
  OperatorDefinition,
  OperatorField,
} from '../airflow/operatorDefinition';
import { DagValue } from './value';
import { walkDagValue } from './walkDagValue';

/** An operator that takes an argument of the defaults. */
export interface DefaultTaker {
  operator: OperatorDefinition;
  field: OperatorField;
}

// They become Python values of their own, all others what they are.
const converted = ['duration', 'dateTime', 'time', 'dateTimeOrTime'];

function textsIn(value: DagValue): string[] {
  const texts: string[] = [];
  walkDagValue(value, [], reading => {
    if (reading.kind === 'literal' && typeof reading.value === 'string') {
      texts.push(reading.value);
    }
  });
  return texts;
}

/** What an operator makes of the texts of a value, as far as operators differ. */
function reach({ operator, field }: DefaultTaker, texts: readonly string[]) {
  const files = field.template ? (operator.templateExt ?? []) : [];
  return JSON.stringify([
    converted.includes(field.type) && field.type,
    Boolean(field.template) && texts.some(text => /\{[{%#]/.test(text)),
    texts.map(text => files.some(suffix => text.endsWith(suffix))),
  ]);
}

/** Why a value cannot be among the defaults: there is one for all that take it. */
export function defaultReachProblem(
  value: DagValue,
  takers: readonly DefaultTaker[],
): string | undefined {
  const texts = textsIn(value);
  const ways = new Set(takers.map(taker => reach(taker, texts)));
  return ways.size > 1
    ? 'would reach the operators below in different ways, because Airflow fills it in, or reads a file, for some of them only; write it at the tasks'
    : undefined;
}
