import { AirflowTarget, DagSpec } from 'backstage-plugin-mwaa-common';
import { coreImports } from './coreImports';
import { definitionOf } from './definitionOf';
import { freeName } from './freeName';
import { PythonExpression } from './PythonExpression';

/**
 * What stands for the class of each operator in the DAG file. Of two classes
 * with one name the second comes under an alias with its module's name.
 */
export function operatorClasses(
  spec: DagSpec,
  target: AirflowTarget,
): Map<string, PythonExpression> {
  const core = Object.values(coreImports[target.major]);
  const names = new Set(core.map(({ name }) => name));
  const byImport = new Map<string, PythonExpression>();
  const classes = new Map<string, PythonExpression>();
  for (const task of spec.tasks) {
    const { className: name, module: moduleOf } = definitionOf(task);
    const module = moduleOf(target);
    const key = `${module}.${name}`;
    const last = module.slice(module.lastIndexOf('.') + 1);
    const alias = names.has(name)
      ? freeName(`${last[0].toUpperCase()}${last.slice(1)}${name}`, names)
      : name;
    const found =
      byImport.get(key) ??
      new PythonExpression(alias, [{ module, name, alias }]);
    names.add(found.source);
    byImport.set(key, found);
    classes.set(task.operator, found);
  }
  return classes;
}
