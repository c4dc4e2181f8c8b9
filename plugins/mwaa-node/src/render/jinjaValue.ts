import { DagValue } from 'backstage-plugin-mwaa-common';
import { jinjaText } from './jinjaText';

/** A value as an expression of Jinja, to stand where a name stood. */
export function jinjaValue(value: DagValue): string {
  if (typeof value === 'string') return jinjaText(value);
  if (typeof value === 'number') {
    // A filter would bind closer than the sign.
    return value < 0 ? `(${value})` : String(value);
  }
  if (value === null) return 'none';
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(jinjaValue).join(', ')}]`;
  const items = Object.entries(value).map(
    ([key, item]) => `${jinjaValue(key)}: ${jinjaValue(item)}`,
  );
  return `({${items.join(', ')}})`;
}
