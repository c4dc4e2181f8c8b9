import { InputError } from '@backstage/errors';
import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { callArguments } from './callArguments';
import { copyArguments } from './copyArguments';
import { MappedCall } from './MappedCall';
import { mappedValues } from './mappedValues';
import { TaskScope } from './TaskScope';

function entriesOf(item: DagValue, { id }: TaskScope): [string, DagValue][] {
  const reading = readDagValue(item);
  if (reading.kind !== 'mapping') {
    throw new InputError(
      `Each of "kwargs" in the task ${id} must be a mapping of arguments.`,
    );
  }
  return reading.entries;
}

/** A copy for each mapping of arguments: `.expand_kwargs([{…}, {…}])`. */
export function expandKwargs(kwargs: DagValue, scope: TaskScope): MappedCall {
  const values = mappedValues('kwargs', kwargs, scope);
  const argument =
    values.kind === 'result'
      ? values.of
      : values.items.map(item => copyArguments(entriesOf(item, scope), scope));
  return {
    expand: callArguments('.expand_kwargs', [[undefined, argument]]),
    functions: [],
  };
}
