import { parseDocument } from 'yaml';

/** The dag_id that `dag.yaml` names, valid or not; undefined if it names none. */
export function dagIdOf(text: string): string | undefined {
  const document = parseDocument(text);
  const dagId = document.errors.length ? undefined : document.get?.('dagId');
  return typeof dagId === 'string' ? dagId : undefined;
}
