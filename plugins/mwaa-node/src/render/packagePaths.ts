/**
 * The `__init__.py` files that make the folders of `modulePaths` packages,
 * except where one of them is such a file itself. Python would find plain
 * folders too, but only after every installed package of the same name.
 */
export function packagePaths(modulePaths: readonly string[]): string[] {
  const paths = modulePaths.flatMap(path => {
    const folders = path.split('/').slice(0, -1);
    return [...folders, ''].map((_, depth) =>
      [...folders.slice(0, depth), '__init__.py'].join('/'),
    );
  });
  return [...new Set(paths)].filter(path => !modulePaths.includes(path)).sort();
}
