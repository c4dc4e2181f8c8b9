import {
  DagSpec,
  diffBlock,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';
import { renderingDifferences } from 'backstage-plugin-mwaa-node';
import { SPECIFICATION_FILE } from './workspaceSpecification';

/** Markdown: what becomes of the text of `dag.yaml`. */
export function specificationChange(
  dagYaml: string,
  { spec, isChanged }: { spec: DagSpec; isChanged: boolean },
): string {
  if (!isChanged) {
    return '`dag.yaml` says this already.';
  }
  const [change] = renderingDifferences(
    [{ path: SPECIFICATION_FILE, content: dagYaml }],
    [{ path: SPECIFICATION_FILE, content: stringifyDagSpec(spec) }],
  );
  return change?.diff ? diffBlock(change.diff) : '`dag.yaml` changes.';
}
