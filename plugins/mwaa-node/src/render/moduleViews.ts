import { InputError } from '@backstage/errors';
import { DagSpec } from 'backstage-plugin-mwaa-common';
import { callableParameters } from './callableParameters';
import { callables, TaskCallable } from './callables';
import { pythonLiteral } from './pythonLiteral';
import { resultTasks } from './resultTasks';

/** A Python file of the component's own, as the template lays it out. */
export interface ModuleView {
  /** Relative to the DAG's folder. */
  path: string;
  dagId: string;
  functions: {
    name: string;
    parameters: string;
    returns: string;
    summary: string;
    refusal: string;
  }[];
}

function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  items.forEach(item =>
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item]),
  );
  return groups;
}

/** A module that has modules below it is a package, and its code in `__init__.py`. */
function modulePath(module: string, all: readonly string[]): string {
  const folder = module.replaceAll('.', '/');
  return all.some(other => other.startsWith(`${module}.`))
    ? `${folder}/__init__.py`
    : `${folder}.py`;
}

/** The modules that the tasks import, with a function to fill in for each. */
export function moduleViews(spec: DagSpec): ModuleView[] {
  const used = callables(spec);
  const results = new Set(spec.tasks.flatMap(task => [...resultTasks(task)]));
  const byModule = groupBy(used, ({ module }) => module);
  if (byModule.has(spec.dagId)) {
    throw new InputError(
      `The module ${spec.dagId} would be the DAG file itself (${spec.dagId}.py). Choose another module for its functions.`,
    );
  }
  const functionView = (
    path: string,
    [name, calls]: [string, TaskCallable[]],
  ) => {
    const tasks = calls.map(({ task }) => task);
    const ids = tasks.map(({ id }) => id);
    return {
      name,
      parameters: callableParameters(tasks),
      returns: ids.some(id => results.has(id)) ? 'object' : 'None',
      summary: `Called by the ${ids.length > 1 ? 'tasks' : 'task'} ${ids.join(', ')}.`,
      refusal: pythonLiteral(`Write ${name} in ${spec.dagId}/${path}.`),
    };
  };
  return [...byModule].map(([module, calls]) => {
    const path = modulePath(module, [...byModule.keys()]);
    return {
      path,
      dagId: spec.dagId,
      functions: [...groupBy(calls, ({ name }) => name)].map(entry =>
        functionView(path, entry),
      ),
    };
  });
}
