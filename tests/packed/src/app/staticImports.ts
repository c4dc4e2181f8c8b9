import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// `import … from 'x'`, `import 'x'`, `export … from 'x'`; not `import('x')`.
const statement =
  /^\s*(?:import|export)\b(?:[^'"();]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;

/** Every package that is loaded together with a module of a build: what it imports, and so on. */
export async function staticImports(
  file: string,
  seen = new Set<string>(),
): Promise<Set<string>> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  const source = await readFile(file, 'utf8');
  for (const [, name] of source.matchAll(statement)) {
    if (!name.startsWith('.')) {
      found.add(name);
    } else if (name.endsWith('.js')) {
      const inner = await staticImports(join(dirname(file), name), seen);
      inner.forEach(each => found.add(each));
    }
  }
  return found;
}
