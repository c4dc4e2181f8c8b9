import { InputError } from '@backstage/errors';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';
import { resultExpression } from './resultExpression';

/** What copies are made from: values that are known now, or a result. */
export type MappedValues =
  | { kind: 'constants'; items: DagValue[] }
  | { kind: 'result'; of: PythonExpression };

/** @param name - of the argument, for errors */
export function mappedValues(
  name: string,
  value: DagValue,
  scope: Pick<RenderScope, 'variables'>,
): MappedValues {
  const reading = readDagValue(value);
  if (reading.kind === 'list') {
    return { kind: 'constants', items: reading.items };
  }
  if (reading.kind === 'literal' && Array.isArray(reading.value)) {
    const items = reading.value.map(item => ({ $literal: item }) as DagValue);
    return { kind: 'constants', items };
  }
  if (reading.kind === 'result' && !reading.path && !reading.key) {
    return { kind: 'result', of: resultExpression(reading, scope) };
  }
  throw new InputError(
    `Copies cannot be made from ${name}. Give a list, or the whole result of a task, not one of its keys.`,
  );
}
