import { TaskCallable } from './callables';
import { freeName } from './freeName';
import { identifier } from './identifier';
import { PythonImport } from './imports';

/**
 * The import that brings each task's function into the DAG file, by task id.
 * A function whose name is taken, by another module's or by what every DAG
 * imports, comes under an alias with its module's name.
 */
export function callableImports(
  dagId: string,
  used: readonly TaskCallable[],
  taken: Iterable<string>,
): Map<string, Required<PythonImport>> {
  const names = new Set(taken);
  const byFunction = new Map<string, Required<PythonImport>>();
  const byTask = new Map<string, Required<PythonImport>>();
  for (const { task, module, name } of used) {
    const key = `${module}.${name}`;
    const alias = names.has(name)
      ? freeName(`${module.replaceAll('.', '_')}_${name}`, names)
      : name;
    const found = byFunction.get(key) ?? {
      module: `${identifier(dagId)}.${module}`,
      name,
      alias,
    };
    byFunction.set(key, found);
    names.add(found.alias);
    byTask.set(task.id, found);
  }
  return byTask;
}
