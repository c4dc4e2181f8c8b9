import { DagRun } from 'backstage-plugin-mwaa-common';
import { fitEntries } from './fitEntries';
import { fitTexts } from './fitTexts';

const PARAMS_LIMIT = 4_000;
const NOTE_LIMIT = 1_000;

export interface ShortRun extends DagRun {
  /** How many of its params are too long to be told. */
  omittedParams?: number;
}

/** A run with as much of its params and its note as an agent can read: whoever triggered it may have given megabytes. */
export function shortRun({ params, note, ...run }: DagRun): ShortRun {
  const fitted = params && fitEntries(params, PARAMS_LIMIT);
  return {
    ...run,
    ...(fitted && { params: fitted.kept }),
    ...(fitted?.omitted && { omittedParams: fitted.omitted }),
    ...(note !== undefined && { note: fitTexts([note], NOTE_LIMIT)[0] }),
  };
}
