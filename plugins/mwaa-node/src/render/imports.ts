/** `from {module} import {name}`, or `import {module}` without a name. */
export interface PythonImport {
  module: string;
  name?: string;
  /** `as` another name, with `name` only. */
  alias?: string;
}

const STANDARD_LIBRARY = new Set(['datetime']);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** isort's order of names: constants, classes, then the rest. */
function nameRank(name: string): string {
  if (/^[A-Z0-9_]{2,}$/.test(name)) return `0${name}`;
  return /^[A-Z]/.test(name) ? `1${name}` : `2${name}`;
}

/**
 * Import statements in blocks as isort orders them: the standard library,
 * third parties, then the component's own package.
 */
export function importBlocks(
  imports: readonly PythonImport[],
  ownPackage: string,
): string[][] {
  const names = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { module, name, alias } of imports) {
    if (name === undefined) whole.add(module);
    else {
      const wanted = alias && alias !== name ? `${name} as ${alias}` : name;
      names.set(module, (names.get(module) ?? new Set()).add(wanted));
    }
  }
  const section = (module: string) => {
    const root = module.split('.')[0];
    if (STANDARD_LIBRARY.has(root)) return 0;
    return root === ownPackage ? 2 : 1;
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
        .map(([module, found]) => {
          const sorted = [...found].sort((a, b) =>
            compare(nameRank(a), nameRank(b)),
          );
          return `from ${module} import ${sorted.join(', ')}`;
        }),
    ])
    .filter(block => block.length > 0);
}
