import { DagParamDefinition, parseYaml } from 'backstage-plugin-mwaa-common';
import { isNullable } from './isNullable';
import { ParamDraft } from './ParamDraft';
import { kindOfParam } from './kindOfParam';
import { valueProblem } from './valueProblem';

/** The value of a param, or what is wrong with it, as a sentence. */
export type ParamReading = { value: unknown } | { problem: string };

function valueOf(
  { schema }: DagParamDefinition,
  draft: ParamDraft,
): ParamReading {
  const kind = kindOfParam(schema);
  if (typeof draft === 'boolean') return { value: draft };
  if (kind === 'choice')
    return { value: (schema.enum as unknown[])[Number(draft)] };
  if (kind === 'integer' || kind === 'number') {
    const value = Number(draft);
    return Number.isFinite(value)
      ? { value }
      : { problem: 'Write a number, with a point for decimals.' };
  }
  if (kind !== 'value') return { value: draft };
  const reading = parseYaml(draft);
  return reading.ok
    ? { value: reading.value }
    : { problem: `As YAML it cannot be read: ${reading.problems[0].message}.` };
}

/** What somebody typed for a param, as the DAG takes it. */
export function readParam(
  definition: DagParamDefinition,
  draft: ParamDraft,
): ParamReading {
  const { schema } = definition;
  if (typeof draft === 'string' && draft.trim() === '') {
    if (isNullable(schema)) return { value: null };
    if (definition.default !== '') return { problem: 'Write a value.' };
  }
  const reading = valueOf(definition, draft);
  if ('problem' in reading) return reading;
  const problem = valueProblem(schema, reading.value);
  return problem === undefined ? reading : { problem };
}
