import { naturalOrder } from './naturalOrder';

/** `from {module} import {name}`, or `import {module}` without a name. */
export interface PythonImport {
  module: string;
  name?: string;
  /** `as` another name, with `name` only. */
  alias?: string;
}

const STANDARD_LIBRARY = new Set(['datetime']);

/** isort's order of modules: in any case of letters, then by them. */
const compare = (a: string, b: string): number =>
  naturalOrder(a.toLowerCase(), b.toLowerCase()) || naturalOrder(a, b);

/** isort's kinds of names: constants, classes, then the rest. */
function nameRank(name: string): number {
  if (name.length > 1 && /[A-Z]/.test(name) && !/[a-z]/.test(name)) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

const compareNames = (a: string, b: string): number =>
  nameRank(a) - nameRank(b) || compare(a, b);

/**
 * The statements that bring names from a module: one for all names that keep
 * theirs, one for each that gets another, in the order of their first names.
 */
function fromImports(
  module: string,
  names: ReadonlyMap<string, { name: string; alias?: string }>,
): string[] {
  const members = [...names.values()].sort((a, b) =>
    compareNames(a.name, b.name),
  );
  const kept = members.filter(({ alias }) => alias === undefined);
  return members.flatMap(member => {
    if (member.alias !== undefined) {
      return [`from ${module} import ${member.name} as ${member.alias}`];
    }
    return member === kept[0]
      ? [`from ${module} import ${kept.map(({ name }) => name).join(', ')}`]
      : [];
  });
}

/**
 * Import statements in blocks as isort orders them: the standard library,
 * third parties, then the component's own package.
 */
export function importBlocks(
  imports: readonly PythonImport[],
  ownPackage: string,
): string[][] {
  const names = new Map<
    string,
    Map<string, { name: string; alias?: string }>
  >();
  const whole = new Set<string>();
  for (const { module, name, alias } of imports) {
    if (name === undefined) whole.add(module);
    else {
      const members = names.get(module) ?? new Map();
      const renamed = alias !== undefined && alias !== name;
      members.set(`${name} ${renamed ? alias : ''}`, {
        name,
        ...(renamed && { alias }),
      });
      names.set(module, members);
    }
  }
  const section = (module: string) => {
    const root = module.split('.')[0];
    if (root === ownPackage) return 2;
    return STANDARD_LIBRARY.has(root) ? 0 : 1;
  };
  return [0, 1, 2]
    .map(wanted => [
      ...[...whole]
        .filter(module => section(module) === wanted)
        .sort(compare)
        .map(module => `import ${module}`),
      ...[...names]
        .filter(([module]) => section(module) === wanted)
        .sort(([a], [b]) => compare(a, b))
        .flatMap(([module, members]) => fromImports(module, members)),
    ])
    .filter(block => block.length > 0);
}
