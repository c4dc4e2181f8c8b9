import { DagParamDefinition } from 'backstage-plugin-mwaa-common';
import { ParamDraft } from './ParamDraft';
import { kindOfParam } from './kindOfParam';

/** What a field holds before somebody types: the default. */
export function firstDraft(definition: DagParamDefinition): ParamDraft {
  const { schema, default: value } = definition;
  const kind = kindOfParam(schema);
  if (kind === 'boolean') return value === true;
  if (value === undefined || value === null) return '';
  if (kind === 'choice') {
    const at = (schema.enum as unknown[]).findIndex(
      each => JSON.stringify(each) === JSON.stringify(value),
    );
    return at < 0 ? '' : String(at);
  }
  return kind === 'value' || typeof value === 'object'
    ? JSON.stringify(value, null, 2)
    : String(value);
}
