/** Whether the content of a `dag.yaml` says that the DAG is handwritten. */
export const isHandwritten = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (value as { source?: unknown }).source === 'handwritten';
