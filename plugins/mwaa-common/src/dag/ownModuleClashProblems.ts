import { Problem } from '../problem';
import { quoted } from '../quoted';
import { DagValue } from './value';

interface FunctionUse {
  module: string;
  callable: string;
  path: Problem['path'];
}

function uses(value: DagValue, path: Problem['path']): FunctionUse[] {
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value).map(([key, inner]) => ({
    at: [...path, Array.isArray(value) ? Number(key) : key],
    inner,
  }));
  const inside = entries.flatMap(({ inner, at }) => uses(inner, at));
  if (Array.isArray(value)) return inside;
  const { module, callable } = value;
  return typeof module === 'string' && typeof callable === 'string'
    ? [{ module, callable, path: [...path, 'callable'] }, ...inside]
    : inside;
}

/**
 * Functions of the component's own Python that a module of the same name
 * would hide: Python makes `steps.load` a member of `steps` as soon as it is
 * imported, whatever `steps` says that `load` is.
 */
export function ownModuleClashProblems(root: DagValue): Problem[] {
  const all = uses(root, []);
  return all.flatMap(({ module, callable, path }) => {
    const name = `${module}.${callable}`;
    const other = all.find(
      use => use.module === name || use.module.startsWith(`${name}.`),
    );
    return other
      ? [
          {
            path,
            message: `is hidden by the module ${quoted(name)}, of which another function is used here; give one of the two another name`,
          },
        ]
      : [];
  });
}
