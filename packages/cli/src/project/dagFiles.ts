import {
  DeploymentFile,
  RenderedFile,
  WorkspaceFile,
} from 'backstage-plugin-mwaa-node';

/**
 * What is deployed: the DAG file as it is rendered, and beside it what the
 * repository holds. Stubs stand in only where the repository has nothing yet.
 * All of it follows the repository, as with the action `mwaa:dag:deploy`.
 */
export function dagFiles(
  rendered: readonly RenderedFile[],
  own: readonly WorkspaceFile[],
): DeploymentFile[] {
  const held = new Set(own.map(({ path }) => path));
  const generated = rendered.filter(
    ({ path, managed }) => managed || !held.has(path),
  );
  const anew = new Set(generated.map(({ path }) => path));
  return [...generated, ...own.filter(({ path }) => !anew.has(path))].map(
    ({ path, content }) => ({ path, content, managed: true }),
  );
}
