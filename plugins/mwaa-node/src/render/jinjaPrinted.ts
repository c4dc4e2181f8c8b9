import { DagValue } from 'backstage-plugin-mwaa-common';

/** What Jinja prints for a value, which is what Python does; `undefined` for lists and mappings. */
export function jinjaPrinted(value: DagValue): string | undefined {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'object' ? undefined : String(value);
}
