import { freeName } from './freeName';
import { identifier } from './identifier';
import { PythonExpression } from './PythonExpression';

/** A function of the component's own Python, its module below the DAG's folder. */
export interface OwnFunction {
  module: string;
  name: string;
}

/**
 * What stands for each function in the DAG file, by `module.function`. One
 * whose name is taken, by another module's or by what the file imports or
 * defines, comes under an alias with its module's name.
 */
export function callableImports(
  dagId: string,
  used: readonly OwnFunction[],
  taken: Iterable<string>,
): Map<string, PythonExpression> {
  const names = new Set(taken);
  const functions = new Map<string, PythonExpression>();
  for (const { module, name } of used) {
    const key = `${module}.${name}`;
    if (functions.has(key)) continue;
    const alias = names.has(name)
      ? freeName(`${module.replaceAll('.', '_')}_${name}`, names)
      : name;
    names.add(alias);
    functions.set(
      key,
      new PythonExpression(alias, [
        { module: `${identifier(dagId)}.${module}`, name, alias },
      ]),
    );
  }
  return functions;
}
