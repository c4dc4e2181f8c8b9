import { createHash } from 'node:crypto';

/**
 * The id of the run that a step triggers: the same for the same input of the
 * same step, so that a step that runs again after a crash starts no second one.
 */
export function runIdOf(
  { task, step }: { task: { id: string }; step?: { id?: string } },
  /** What the run depends on. */
  input: readonly unknown[],
): string {
  const name = createHash('sha256')
    .update(JSON.stringify([step?.id, ...input]))
    .digest('hex')
    .slice(0, 12);
  return `backstage__${task.id}__${name}`;
}
