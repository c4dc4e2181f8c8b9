import {
  InvalidDagSpecError,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { sentence } from '../markdown/sentence';
import { completeExample } from './completeExample';

/** What the code says against one wrong value in a specification, as Markdown. */
export function refusalOf(path: (string | number)[], value: unknown): string {
  const spec: unknown = structuredClone(completeExample().spec);
  const last = path[path.length - 1];
  const holder = path
    .slice(0, -1)
    .reduce((inside, key) => (inside as never)[key], spec);
  (holder as Record<string, unknown>)[last] = value;
  try {
    parseDagSpec(spec);
  } catch (error) {
    if (!(error instanceof InvalidDagSpecError)) throw error;
    return sentence(error.problems[0].message);
  }
  throw new Error(`${path.join('.')} takes ${JSON.stringify(value)}`);
}
