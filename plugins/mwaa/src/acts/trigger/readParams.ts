import { DagParamDefinition } from 'backstage-plugin-mwaa-common';
import { ParamDraft } from './ParamDraft';
import { readParam } from './readParam';

interface Readings {
  /** Those that are not the default: the rest stays as the DAG says. */
  params: Record<string, unknown>;
  /** Sentences, by name of the param. */
  problems: Record<string, string>;
}

/** All that somebody typed for a run, or what is wrong with it. */
export function readParams(
  definitions: Record<string, DagParamDefinition>,
  drafts: Record<string, ParamDraft>,
): Readings {
  const readings: Readings = { params: {}, problems: {} };
  Object.entries(definitions).forEach(([name, definition]) => {
    const reading = readParam(definition, drafts[name]);
    if ('problem' in reading) {
      readings.problems[name] = reading.problem;
      return;
    }
    const usual = JSON.stringify(definition.default ?? null);
    if (JSON.stringify(reading.value) !== usual)
      readings.params[name] = reading.value;
  });
  return readings;
}
