import {
  DagCallable,
  DagSpec,
  DagTask,
  DagValue,
  fullIds,
  operatorFields,
  operatorFor,
  callableSchema,
  walkDagValue,
} from 'backstage-plugin-mwaa-common';
import { OwnFunction } from './callableImports';
import { identifier } from './identifier';

/** A function of the component's own Python, and who uses it. */
export interface UsedFunction extends OwnFunction {
  /** Full id of the task. */
  id: string;
  task: DagTask;
  /** Whether the task calls it, or hands it to its operator. */
  use: 'called' | 'given';
}

const named = ({ module, callable }: DagCallable): OwnFunction => ({
  module: module.split('.').map(identifier).join('.'),
  name: identifier(callable),
});

/** Functions among the arguments, marked or by the type of the argument. */
function givenFunctions(task: DagTask): OwnFunction[] {
  const definition = operatorFor(task);
  const types = new Map(
    definition &&
      operatorFields(definition).map(field => [field.name, field.type]),
  );
  const found: OwnFunction[] = [];
  const { with: given = {}, map } = task;
  const mapped: DagValue[] = [map?.each, map?.together, map?.kwargs].map(
    value => value ?? null,
  );
  Object.entries(given).forEach(([name, value]) => {
    if (types.get(name) !== 'callable') return;
    const plain = callableSchema.safeParse(value);
    if (plain.success) found.push(named(plain.data));
  });
  [given, ...mapped].forEach(value =>
    walkDagValue(value, [], reading => {
      if (reading.kind === 'callable') found.push(named(reading));
    }),
  );
  return found;
}

/** The functions that tasks use, in the order of the tasks. */
export function callables(spec: DagSpec): UsedFunction[] {
  const ids = fullIds(spec).tasks;
  return spec.tasks.flatMap((task, index) => {
    const { module, callable } = task.with ?? {};
    const calls = operatorFor(task)?.ownFields?.includes('callable')
      ? [named({ module: String(module), callable: String(callable) })]
      : [];
    const about = { id: ids[index], task };
    return [
      ...calls.map(own => ({ ...own, ...about, use: 'called' as const })),
      ...givenFunctions(task).map(own => ({
        ...own,
        ...about,
        use: 'given' as const,
      })),
    ];
  });
}
