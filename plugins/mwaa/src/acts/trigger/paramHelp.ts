import { DagParamDefinition } from 'backstage-plugin-mwaa-common';
import { sentence } from '../../status/sentence';
import { kindOfParam } from './kindOfParam';
import { paramTypeText } from './paramTypeText';

/** What a param is, and what it may be, as sentences. */
export function paramHelp({ schema, description }: DagParamDefinition): string {
  const kind = kindOfParam(schema);
  const type = `Type: ${paramTypeText(schema)}${kind === 'value' ? ', as YAML or JSON' : ''}`;
  return [
    ...(description?.trim() ? [sentence(description)] : []),
    ...(kind === 'choice' || kind === 'boolean' ? [] : [`${type}.`]),
  ].join(' ');
}
