import { Entity } from '@backstage/catalog-model';

const names: Readonly<Record<string, string>> = {
  workload: 'Workload',
  'storage-area': 'Storage area',
  'output-port': 'Output port',
  'external-system': 'External system',
};

/** `spec.type` of a system outside of the data mesh. */
export const EXTERNAL_SYSTEM_TYPE = 'external-system';

/** What an entity is, in the words of the data mesh if it has one for it. */
export function entityTypeName({ kind, spec }: Entity): string {
  const type = typeof spec?.type === 'string' ? spec.type : undefined;
  if (!type) return kind;
  return names[type] ?? `${kind}, ${type}`;
}
