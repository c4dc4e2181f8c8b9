import { DagValue, OperatorField } from 'backstage-plugin-mwaa-common';
import { yamlText } from '../editors/yamlText';

/** A typical value, in text. */
export function examplePlaceholder({
  example,
  type,
}: Pick<OperatorField, 'example' | 'type'>): string | undefined {
  if (example === null || example === undefined) return undefined;
  if (typeof example === 'string' || typeof example === 'number') {
    return String(example);
  }
  if (['stringList', 'string', 'text', 'enum'].includes(type)) {
    const first = Array.isArray(example) ? example[0] : undefined;
    return typeof first === 'string' ? first : undefined;
  }
  return yamlText(example as DagValue);
}
