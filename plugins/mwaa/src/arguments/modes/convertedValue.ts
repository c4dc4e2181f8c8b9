import { DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { ValueMode } from './ValueMode';

function textIn(value: DagValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  const reading = readDagValue(value);
  if (reading.kind === 'template') return reading.template;
  if (reading.kind === 'param') {
    return `{{ params.${reading.name} }}`;
  }
  const { value: literal } =
    reading.kind === 'literal' ? reading : { value: undefined };
  return typeof literal === 'string' || typeof literal === 'number'
    ? String(literal)
    : undefined;
}

/** What becomes of a value when somebody chooses another mode for it: what can be kept is. */
export function convertedValue(
  value: DagValue | undefined,
  mode: ValueMode,
): DagValue | undefined {
  if (mode === 'yaml') return value;
  const text = textIn(value);
  if (mode === 'template') return { $template: text ?? '' };
  if (mode === 'literal') return text || undefined;
  if (mode === 'list') return text ? [text] : undefined;
  return undefined;
}
