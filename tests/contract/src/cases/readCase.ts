import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DagSpec } from 'backstage-plugin-mwaa-common';
import { parse } from 'yaml';
import { packageFolder } from '../packageFolder';

/** The text of the `dag.yaml` of a case. */
export const readCaseText = (name: string): string =>
  readFileSync(join(packageFolder, 'src/cases', `${name}.yaml`), 'utf8');

/** The specification of a case, as it was written. */
export const readCase = (name: string): DagSpec => parse(readCaseText(name));
