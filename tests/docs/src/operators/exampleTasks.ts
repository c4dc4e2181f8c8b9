import {
  AirflowTarget,
  OperatorDefinition,
  operatorFields,
} from 'backstage-plugin-mwaa-common';
import { isLongExample } from './isLongExample';
import { operatorTargets } from './operatorTargets';
import { usefulArguments } from './usefulArguments';

export interface ExampleTask {
  /** What the task is an example for, in the order of the versions. */
  targets: AirflowTarget[];
  task: { id: string; operator: string; with?: Record<string, unknown> };
}

function exampleArguments(
  operator: OperatorDefinition,
  target: AirflowTarget,
): Record<string, unknown> {
  const shown = new Set([
    ...operator.fields.filter(field => field.required).map(({ name }) => name),
    ...(operator.exactlyOneOf ?? []).map(([first]) => first),
    ...(operator.atLeastOneOf ?? []).map(([first]) => first),
    ...(usefulArguments[operator.id] ?? []),
    ...operator.fields.filter(isLongExample).map(({ name }) => name),
  ]);
  return Object.fromEntries(
    operatorFields(operator, target)
      .filter(({ name }) => shown.has(name))
      .map(({ name, example }) => [name, example]),
  );
}

/** One task with what the operator needs; several where versions differ. */
export function exampleTasks(operator: OperatorDefinition): ExampleTask[] {
  const examples = new Map<string, ExampleTask>();
  for (const target of operatorTargets(operator)) {
    const args = exampleArguments(operator, target);
    const key = JSON.stringify(args);
    const example = examples.get(key) ?? {
      targets: [],
      task: {
        id: operator.id,
        operator: operator.id,
        ...(Object.keys(args).length && { with: args }),
      },
    };
    example.targets.push(target);
    examples.set(key, example);
  }
  return [...examples.values()].sort(
    (a, b) => b.targets.length - a.targets.length,
  );
}
