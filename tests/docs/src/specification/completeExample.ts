import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DagSpec,
  parseDagYaml,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';
import { repositoryRoot } from '../repositoryRoot';

const path = join(
  repositoryRoot,
  'tests/docs/src/specification/complete.dag.yaml',
);

/** A specification that uses every field, as it is written and as it is read. */
export function completeExample(): { text: string; spec: DagSpec } {
  const { spec } = parseDagYaml(readFileSync(path, 'utf8'));
  return { text: stringifyDagSpec(spec), spec };
}
