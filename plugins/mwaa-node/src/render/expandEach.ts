import { InputError } from '@backstage/errors';
import { DagValue, mappedPlace } from 'backstage-plugin-mwaa-common';
import { callArguments } from './callArguments';
import { combinations } from './combinations';
import { copyArguments } from './copyArguments';
import { MappedCall } from './MappedCall';
import { mappedValues, MappedValues } from './mappedValues';
import { mappingFunction } from './mappingFunction';
import { ModuleFunction } from './ModuleFunction';
import { PythonExpression } from './PythonExpression';
import { PythonValue } from './pythonLiteral';
import { resultArguments } from './resultArguments';
import { TaskScope } from './TaskScope';

type Given = [name: string, values: MappedValues];

function overResult(
  argument: string,
  given: readonly Given[],
  scope: TaskScope,
  functions: ModuleFunction[],
): PythonValue {
  const [[name, values]] = given;
  if (values.kind !== 'result' || given.length > 1) {
    throw new InputError(
      `Only one entry of ${argument} in the task ${scope.id} can be mapped when it is mapped over a result. Map the others "together" with it.`,
    );
  }
  if (mappedPlace(name).key === undefined) return values.of;
  const made = resultArguments(
    new Map([[name, new PythonExpression('value')]]),
    false,
    scope,
  )[argument];
  const named = scope.freeName(`${scope.variables.get(scope.id)}_${argument}`);
  functions.push(mappingFunction(named, 'value: object', made));
  return new PythonExpression(`${values.of.source}.map(${named})`);
}

/** A copy for each combination: `.expand(source=[…], target=list_keys.output)`. */
export function expandEach(
  each: { [name: string]: DagValue },
  scope: TaskScope,
): MappedCall {
  const byArgument = new Map<string, Given[]>();
  Object.entries(each).forEach(([name, value]) => {
    const { argument } = mappedPlace(name);
    const given: Given = [name, mappedValues(name, value, scope)];
    byArgument.set(argument, [...(byArgument.get(argument) ?? []), given]);
  });
  const functions: ModuleFunction[] = [];
  const entries = [...byArgument].map(([argument, given]) => {
    const constants = given.flatMap(([name, values]) =>
      values.kind === 'constants'
        ? [values.items.map(item => [name, item] as const)]
        : [],
    );
    const value: PythonValue =
      constants.length === given.length
        ? combinations(constants).map(
            choice => copyArguments(choice, scope)[argument],
          )
        : overResult(argument, given, scope, functions);
    return [argument, value] as [string, PythonValue];
  });
  return { expand: callArguments('.expand', entries), functions };
}
