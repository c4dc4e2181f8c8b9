import { InputError } from '@backstage/errors';
import { DagSpec, taskReferences } from 'backstage-plugin-mwaa-common';
import { callables, UsedFunction } from './callables';
import { FunctionStub, functionStub } from './functionStub';
import { notificationCallables } from './notificationCallables';

/** A Python file of the component's own, as the template lays it out. */
export interface ModuleView {
  /** Relative to the DAG's folder. */
  path: string;
  dagId: string;
  functions: FunctionStub[];
}

/** A module that has modules below it is a package, and its code in `__init__.py`. */
function modulePath(module: string, all: readonly string[]): string {
  const folder = module.replaceAll('.', '/');
  return all.some(other => other.startsWith(`${module}.`))
    ? `${folder}/__init__.py`
    : `${folder}.py`;
}

/** Who uses each function, by its module and its name. */
function usesByModule(spec: DagSpec): Map<string, Map<string, UsedFunction[]>> {
  const modules = new Map<string, Map<string, UsedFunction[]>>();
  const usesOf = (module: string, name: string) => {
    const functions = modules.get(module) ?? new Map<string, UsedFunction[]>();
    modules.set(module, functions);
    const uses = functions.get(name) ?? [];
    functions.set(name, uses);
    return uses;
  };
  callables(spec).forEach(use => usesOf(use.module, use.name).push(use));
  notificationCallables(spec).forEach(({ module, name }) =>
    usesOf(module, name),
  );
  return modules;
}

/** The modules that the DAG imports, with a function to fill in for each. */
export function moduleViews(spec: DagSpec): ModuleView[] {
  const results = new Set(
    spec.tasks
      .flatMap(taskReferences)
      .filter(({ by }) => by === 'result')
      .map(({ id }) => id),
  );
  const byModule = usesByModule(spec);
  if (byModule.has(spec.dagId)) {
    throw new InputError(
      `The module ${spec.dagId} would be the DAG file itself (${spec.dagId}.py). Choose another module for its functions.`,
    );
  }
  return [...byModule].map(([module, functions]) => {
    const path = modulePath(module, [...byModule.keys()]);
    return {
      path,
      dagId: spec.dagId,
      functions: [...functions].map(([name, uses]) =>
        functionStub(name, uses, results, `${spec.dagId}/${path}`),
      ),
    };
  });
}
