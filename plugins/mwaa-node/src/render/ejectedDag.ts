import { stringifyHandwrittenDag } from 'backstage-plugin-mwaa-common';
import { RenderedDag } from './renderDag';
import { RenderedFile } from './RenderedFile';

/** The comments at the top of a managed file, which say not to change it. */
const HEADER = /^(#.*\n)+\n*/;

/**
 * A generated DAG as one that the team writes itself from then on: its Python
 * without the words that forbid to change it, and a `dag.yaml` that says so.
 */
export function ejectedDag(
  dagId: string,
  { files }: Pick<RenderedDag, 'files'>,
): { files: Omit<RenderedFile, 'managed'>[]; dagYaml: string } {
  return {
    files: files.map(({ path, content, managed }) => ({
      path,
      content: managed ? content.replace(HEADER, '') : content,
    })),
    dagYaml: stringifyHandwrittenDag({
      version: 1,
      source: 'handwritten',
      dagId,
    }),
  };
}
